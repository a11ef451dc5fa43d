import { expect, test } from "vitest";
import SourceBlock from "../../../src/components/tasks/SourceBlock.astro";
import { documentEntry, smallLedger, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

async function source(changes: Parameters<typeof documentEntry>[1] = {}) {
  const { tasks } = smallLedger({
    documents: [documentEntry("xiji-2025", changes)],
    tasks: [taskEntry("xiji-2025/1", { number: "一（三）" })],
  });
  const rows = (await render(SourceBlock, { props: { task: tasks[0] } })).querySelectorAll("dl > div");
  return rows.map((row) => `${textOf(row.querySelector("dt"))}：${textOf(row.querySelector("dd"))}`);
}

test("every promise says which document prints it, and where in it", async () => {
  expect(await source({ number: "西政发〔2025〕1号", issuer: "西吉县人民政府", issued: "2025-03" })).toEqual([
    "文件：西吉县民生工作责任清单",
    "文号：西政发〔2025〕1号",
    "发布机构：西吉县人民政府",
    "成文日期：2025年3月",
    "位置：一、饮水",
    "项号：一（三）",
  ]);
});

test("what the document does not print is said not to be printed", async () => {
  expect((await source()).slice(1, 4)).toEqual(["文号：原文未印", "发布机构：原文未印", "成文日期：原文未印"]);
});

test("where the document was published stands there only when it is known", async () => {
  expect(await source({ published: "https://example.org/a" })).toContain("公布网址：https://example.org/a");
  expect((await source()).filter((row) => row.startsWith("公布网址"))).toEqual([]);
});
