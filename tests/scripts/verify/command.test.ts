import path from "node:path";
import { describe, expect, test } from "vitest";
import { runNode } from "../../../scripts/lib/run.ts";
import { type Difference, withArchive } from "./support/archive.ts";

const script = path.join(import.meta.dirname, "../../../scripts/verify.ts");
const run = (...words: readonly string[]) => runNode([script, ...words]);
const runOn = (difference: Difference, ...words: readonly string[]) =>
  withArchive(difference, ({ content, originals }) => run("--content", content, `--originals=${originals}`, ...words));

const wrong: Difference = { edits: [["content/tasks/liuxi-2031/1.yaml", "value: 24", "value: 25"]] };

describe("npm run verify", { timeout: 60_000 }, () => {
  test("ends with exit code 0 and a row for each document where all agrees", async () => {
    const { code, output } = await runOn({}, "--document", "liuxi-2031", "--document=pingchuan-2031");
    expect(code).toBe(0);
    expect(output.trimEnd().split("\n")).toEqual([
      "文件            任务  数字记录  印刷数字已核  没有记录  存疑  要改",
      "liuxi-2031         3         9            22         0     0     0",
      "pingchuan-2031     2         6            13         0     0     0",
      "合计               5        15            35         0     0     0",
      "",
      "全部核对一致。",
    ]);
  });

  test("ends with exit code 1 and one line a finding where something does not", async () => {
    const { code, output } = await runOn(wrong);
    expect(code).toBe(1);
    expect(output).toMatch(/tasks\/liuxi-2031\/1\.yaml:13:66 “value”写的是25，.*\n/u);
    expect(output).toMatch(/\n共2处要改。\n$/u);
  });

  test("prints JSON for programs, with every doubtful number", async () => {
    const { output } = await runOn(wrong, "--format=json", "--document=liuxi-2031");
    const result: unknown = JSON.parse(output);
    expect(result).toMatchObject({
      documents: [{ document: "liuxi-2031", tasks: 3, doubtful: [] }],
      findings: [{ code: "number-without-figure" }, { code: "value-differs", line: 13, column: 66 }],
    });
  });

  test("prints the same bytes every time", async () => {
    const [first, second] = await withArchive(wrong, async ({ content, originals }) => [
      await run("--content", content, "--originals", originals),
      await run("--content", content, "--originals", originals),
    ]);
    expect(first).toEqual(second);
  });

  test("asks for the originals and ends with exit code 2", async () => {
    expect(await run()).toEqual({
      code: 2,
      output: "没有写原文在哪里，请用“--originals=文件夹”写明。加上“--help”可以看用法。\n",
    });
  });

  test("names a folder that does not exist and ends with exit code 2", async () => {
    expect(await run("--originals=/nowhere")).toEqual({
      code: 2,
      output: "找不到文件夹“/nowhere”。加上“--help”可以看用法。\n",
    });
  });

  test("names a document that does not exist and ends with exit code 2", async () => {
    expect(await runOn({}, "--document=nothing")).toEqual({
      code: 2,
      output: "没有编号是“nothing”的文件。加上“--help”可以看用法。\n",
    });
  });

  test.for([
    [["--fix"], "不认识选项“--fix”。"],
    [["--originals"], "选项“--originals”后面要写一个文件夹。"],
    [["--originals=x", "--format=xml"], "不认识格式“xml”，只能是“text”或“json”。"],
    [["content"], "多写了“content”，这里不需要。"],
  ] as const)("explains wrong words: %s", async ([words, sentence]) => {
    expect(await run(...words)).toEqual({ code: 2, output: `${sentence}加上“--help”可以看用法。\n` });
  });

  test("explains itself", async () => {
    const { code, output } = await run("--help");
    expect(code).toBe(0);
    expect(output).toContain("用法：npm run verify");
  });
});
