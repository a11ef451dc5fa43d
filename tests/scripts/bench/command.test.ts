import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runNode } from "../../../scripts/lib/run.ts";
import { withTempDir } from "../../support/temp-dir.ts";

const script = path.join(import.meta.dirname, "../../../scripts/bench.ts");
const run = (...words: readonly string[]) => runNode([script, ...words]);

describe("npm run bench", { timeout: 60_000 }, () => {
  test("explains itself when asked, and ends with exit code 0", async () => {
    const { code, output } = await run("--help");
    expect([code, output.split("\n")[0]]).toEqual([0, "用法：npm run bench -- search [选项]"]);
  });

  test("ends with exit code 2 when it is used wrongly", async () => {
    const { code, output } = await run("search", "--querys", "q");
    expect([code, output.trim()]).toEqual([2, "不认识选项“--querys”。加上“--help”可以看用法。"]);
  });

  test("ends with exit code 1 and the numbers of the lines when queries cannot be read", () =>
    withTempDir(async (dir) => {
      const file = path.join(dir, "q.jsonl");
      await writeFile(file, '{"query": "厕所"}\n');
      const { code, output } = await run("search", `--queries=${file}`);
      expect([code, output.trim()]).toEqual([1, `${file}:1 缺少“kind”（类别，不能是空的）。`]);
    }));

  test("ends with exit code 1 where there is no finished site", () =>
    withTempDir(async (dir) => {
      const { code, output } = await run("search", "--dir", dir);
      expect([code, output.trim()]).toEqual([1, `“${dir}”里没有建好的网站，请先运行“npm run build”。`]);
    }));
});
