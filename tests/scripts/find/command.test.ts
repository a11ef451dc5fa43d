import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runNode } from "../../../scripts/lib/run.ts";
import { findCommand } from "../../../src/strings/find.ts";
import { parseCsv } from "../../support/csv.ts";
import { withTempDir } from "../../support/temp-dir.ts";

const script = path.join(import.meta.dirname, "../../../scripts/find.ts");
const fixture = path.join(import.meta.dirname, "../../fixtures/content/a-valid-tiny-site");
const run = (...words: readonly string[]) => runNode([script, ...words], { env: { SITE_DAY: "2026-11-22" } });
const ask = (...words: readonly string[]) => run(`--content=${fixture}`, ...words);

describe("npm run find", { timeout: 60_000 }, () => {
  test("says what was understood and lists each figure with place, deadline and address", async () => {
    const { code, output } = await ask("≥10%", "2027");
    expect(code).toBe(0);
    expect(output.split("\n")).toEqual([
      "查的是：数字不低于10%，2027年到期。",
      "找到2个数字。",
      "",
      "多少     数字说的是什么      谁的数字        期限    地址",
      "19%以上  农村生活污水治理率  西吉县          2027年  /tasks/xiji-2025/1/#t2",
      "45%以上  农村生活污水治理率  宁夏回族自治区  2027年  /tasks/xiji-2025/1/#t1",
      "",
    ]);
  });

  test("lists the nearest where none answers, says why each is only near, and ends with exit code 0", async () => {
    const { code, output } = await ask("≥80% 2027");
    expect(code).toBe(0);
    expect(output).toContain("没有哪个数字符合全部条件。");
    expect(output).toMatch(/\/tasks\/xiji-2025\/1\/#t1 +不符合：数字不低于80%/u);
  });

  test("ends with exit code 0 where nothing is found at all", async () => {
    expect(await ask("qzxv")).toEqual({
      code: 0,
      output: "查的是：写有“qzxv”。\n没有一处写着“qzxv”，没有用上。\n没有找到。换一个数字或者说法再试。\n",
    });
  });

  test("writes the same records as CSV and as JSON", async () => {
    const csv = await ask("--csv", "860万元");
    const json = await ask("--json", "860万元");
    const [header = [], line = []] = parseCsv(csv.output);
    const records = JSON.parse(json.output) as Record<string, unknown>[];
    expect(records).toMatchObject([{ id: "xiji-2025/1/f1", value: 8_600_000, unit: "元", kind: "money" }]);
    expect(Object.fromEntries(header.map((name, at) => [name, line[at]]))).toEqual(
      Object.fromEntries(Object.entries(records[0] ?? {}).map(([name, value]) => [name, String(value ?? "")])),
    );
  });

  test.for([
    [[], findCommand.noQuery],
    [["≥"], findCommand.notUnderstood("≥")],
    [["80%", "--csv", "--json"], findCommand.twoFormats],
    [["80%", "--colour"], findCommand.unknownOption("--colour")],
  ] as const)("%j is answered with a plain sentence and exit code 2", async ([words, sentence]) => {
    expect(await ask(...words)).toEqual({ code: 2, output: `${sentence}${findCommand.seeHelp}\n` });
  });

  test("asks to run the check first where the content is not in order", async () => {
    const { code, output } = await withTempDir(async (dir) => {
      await cp(fixture, dir, { recursive: true });
      await writeFile(path.join(dir, "places.yaml"), "a: [");
      return run(`--content=${dir}`, "80%");
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^文件夹“.+”里的内容有要改的地方，请先运行“npm run check”看看。\n$/u);
    expect((await run("--content=/nowhere", "80%")).code).toBe(1);
  });

  test("--help shows how it is used", async () => {
    expect(await run("--help")).toEqual({ code: 0, output: `${findCommand.usage}\n` });
  });
});
