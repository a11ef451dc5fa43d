import { describe, expect, test } from "vitest";
import TaskMargin from "../../../src/components/tasks/TaskMargin.astro";
import { documentEntry, smallLedger, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

async function margin(changes: Parameters<typeof taskEntry>[1], terms = {}) {
  const { tasks } = smallLedger({
    documents: [documentEntry("xiji-2025", { terms: { leader: null, lead: null, cooperating: null, ...terms } })],
    tasks: [taskEntry("xiji-2025/1", changes)],
  });
  return render(TaskMargin, { props: { task: tasks[0] } });
}

const rows = async (...[changes, terms]: Parameters<typeof margin>) =>
  Object.fromEntries(
    (await margin(changes, terms))
      .querySelectorAll("dl > div")
      .map((row) => [textOf(row.querySelector("dt")), row.querySelectorAll("dd").map(textOf).join("")]),
  );

describe("beside a task stands who is in charge", () => {
  test("of leading and helping, under the names the document prints", async () => {
    expect(
      await rows({ lead: ["水务局"], cooperating: ["卫健局"] }, { lead: "牵头部门", cooperating: "责任单位" }),
    ).toMatchObject({ 牵头部门: "水务局", 责任单位: "卫健局" });
  });

  test("under the name a task has for its helpers, where that differs from the document's", async () => {
    expect(
      await rows(
        { lead: ["水务局"], cooperating: ["卫健局"], cooperatingTerm: "协办单位" },
        { cooperating: "责任单位" },
      ),
    ).toMatchObject({ 协办单位: "卫健局" });
  });

  test("under common names where the document has none", async () => {
    expect(await rows({ lead: ["水务局"], cooperating: ["卫健局"] })).toMatchObject({
      牵头单位: "水务局",
      配合单位: "卫健局",
    });
  });

  test("and only who is named", async () => {
    const named = await rows({ responsible: ["水务局"] });
    expect(named).toMatchObject({ 责任单位: "水务局", 责任领导: "原文没有写责任领导" });
    expect(named).not.toHaveProperty("牵头单位");
    expect(named).not.toHaveProperty("配合单位");
  });

  test("with links to the office, the leader and the topic", async () => {
    const root = await margin({ lead: ["市水务局"], leaders: ["张三"] });
    expect(root.querySelectorAll("a").map((link) => `${textOf(link)} ${link.getAttribute("href")}`)).toEqual([
      "西吉县 /places/xiji/",
      "市水务局 /places/xiji/water/",
      "张三 /leaders/zhang-san/",
      "饮水 /topics/water/",
    ]);
  });
});
