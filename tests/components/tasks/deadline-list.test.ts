import { describe, expect, test } from "vitest";
import DeadlineList from "../../../src/components/tasks/DeadlineList.astro";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

async function list(changes: Parameters<typeof taskEntry>[1], looked: { until: string; where: string } | null = null) {
  const { tasks } = smallLedger({
    documents: [documentEntry("xiji-2025", { resultsLookedFor: looked })],
    tasks: [taskEntry("xiji-2025/1", changes)],
  });
  return render(DeadlineList, { props: { task: tasks[0] } });
}

test("every deadline stands in a line: whose, when as printed, how many days, what, and what is missing", async () => {
  const root = await list({ due: "2027", targets: [targetInput({ due: "2025-03", scope: "ningxia" })] });
  expect(root.querySelectorAll("li").map(textOf)).toEqual([
    "宁夏回族自治区：2025年3月，按月底算已过601天（通自来水的农户），到期后还没有人查找过结果",
    "西吉县：2027年，按年底算还有404天（整项任务）",
  ]);
});

test("a task without a deadline says that none is printed", async () => {
  expect(textOf(await list({}))).toBe("原文没有写明期限");
});

describe("a deadline passed in silence", () => {
  const silence = "“未见公开结果”只表示没有找到公开发布的结果，不等于没有做到。";

  test("says where and until when results were looked for, and that silence is no failure", async () => {
    expect(textOf((await list({ due: "2025" }, { until: "2026-11-20", where: "县政府网站" })).querySelector("p"))).toBe(
      `结果查找范围：县政府网站；查到2026年11月20日。${silence}`,
    );
  });

  test("says so where nobody has looked yet", async () => {
    expect(textOf((await list({ due: "2025" })).querySelector("p"))).toBe(`还没有查找过公开结果。${silence}`);
  });

  test("is not spoken of while every deadline is ahead", async () => {
    expect((await list({ due: "2027" })).querySelector("p")).toBeNull();
  });
});
