import path from "node:path";
import { describe, expect, test } from "vitest";
import { runNode } from "../../../scripts/lib/run.ts";
import { type Difference, withTinySite } from "./support/tiny-site.ts";

const script = path.join(import.meta.dirname, "../../../scripts/check.ts");
const check = (...words: readonly string[]) => runNode([script, ...words]);
const checkSite = (difference: Difference, ...words: readonly string[]) =>
  withTinySite(difference, (dir) => check("--content", dir, ...words));

const misspelt: Difference = { edits: [["topics.yaml", "plain:", "plian:"]] };

describe("npm run check", { timeout: 60_000 }, () => {
  test("ends with exit code 0 where there is nothing to mend", async () => {
    expect(await checkSite({})).toEqual({ code: 0, output: "没有发现问题。\n" });
  });

  test("ends with exit code 1 and the count where there is", async () => {
    const { code, output } = await checkSite(misspelt);
    expect(code).toBe(1);
    expect(output).toMatch(/\n共2个错误、0个提醒。\n$/u);
  });

  test("ends with exit code 0 where there are only warnings", async () => {
    const { code, output } = await checkSite({ edits: [["topics.yaml", "plain: 污水", "plain: 13812345678污水"]] });
    expect(code).toBe(0);
    expect(output).toMatch(/\n共0个错误、1个提醒。\n$/u);
  });

  test("prints JSON for programs", async () => {
    const { output } = await checkSite(misspelt, "--format=json");
    expect(JSON.parse(output)).toMatchObject({ errors: 2, warnings: 0 });
  });

  test("prints annotations for GitHub", async () => {
    const { output } = await checkSite(misspelt, "--format", "github");
    expect(output).toMatch(/^::error file=.*topics\.yaml,line=1,col=3,title=missing-key::/u);
  });

  test("prints the same bytes every time", async () => {
    const [first, second] = await withTinySite(misspelt, async (dir) => [
      await check("--content", dir),
      await check("--content", dir),
    ]);
    expect(first).toEqual(second);
  });

  test("explains an unknown option and ends with exit code 2", async () => {
    expect(await check("--fix")).toEqual({ code: 2, output: "不认识选项“--fix”。加上“--help”可以看用法。\n" });
  });

  test("explains an unknown format and ends with exit code 2", async () => {
    expect(await check("--format", "xml")).toEqual({
      code: 2,
      output: "不认识格式“xml”，只能是“text”“json”或“github”。加上“--help”可以看用法。\n",
    });
  });

  test("explains an option without its value and ends with exit code 2", async () => {
    expect(await check("--content")).toEqual({
      code: 2,
      output: "选项“--content”后面要写一个文件夹。加上“--help”可以看用法。\n",
    });
  });

  test("explains a word that is no option and ends with exit code 2", async () => {
    expect(await check("content")).toEqual({
      code: 2,
      output: "多写了“content”，这里不需要。加上“--help”可以看用法。\n",
    });
  });

  test("names a content folder that does not exist", async () => {
    expect(await check("--content", "/nowhere/content")).toEqual({
      code: 1,
      output:
        "/nowhere/content:1:1 错误：找不到内容文件夹“/nowhere/content”。请检查路径，或者用“--content=…”写明内容文件夹在哪里。\n共1个错误、0个提醒。\n",
    });
  });

  test("proposes relations between figures of sound content when asked to", async () => {
    const from = "    answers: xiji-2025/1/t1\n";
    const parts = [100, 70, 30].map(
      (value, index) =>
        `  - { id: t${index + 3}, label: 数, scope: xiji, bound: exactly, value: ${value}, unit: 户, stated: ${value}户 }\n`,
    );
    const edit = ["tasks/xiji-2025/1.yaml", from, from + parts.join("")] as const;
    const { code, output } = await checkSite({ edits: [edit] }, "--suggest");
    expect([code, output]).toEqual([0, expect.stringContaining("  - id: task-1-sum\n")]);
  });

  test("lists what has to be mended before it proposes anything", async () => {
    const { code, output } = await checkSite(misspelt, "--suggest");
    expect([code, output]).toEqual([1, expect.stringMatching(/\n共2个错误、0个提醒。\n$/u)]);
  });

  test("explains itself", async () => {
    const { code, output } = await check("--help");
    expect(code).toBe(0);
    expect(output).toContain("用法：npm run check");
  });
});
