import { cp, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../../scripts/check/check-content.ts";
import { hasErrors } from "../../../scripts/check/problem.ts";
import { formatProblems } from "../../../scripts/check/reporters.ts";
import { reportOf, withTinySite } from "./support/tiny-site.ts";

const content = path.join(import.meta.dirname, "../../../content");

describe("Content without mistakes", () => {
  test("A valid tiny site has no problem", async () => {
    expect(await reportOf({})).toEqual([]);
  });

  test("The published content has no error", async () => {
    const problems = await checkContent(content);
    expect(hasErrors(problems), formatProblems(problems, "text")).toBe(false);
  }, 60_000);

  test("Every published result names its source, who recorded it and when; none is an example", async () => {
    const folder = path.join(content, "results");
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml"));
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
    const isSound = (text: string) =>
      ["title", "publisher", "recordedBy", "recordedOn"].every((key) =>
        new RegExp(`^ *${key}: *\\S`, "mu").test(text),
      ) && !/example\.|样例|示例|测试/u.test(text);
    expect(names.filter((_, index) => !isSound(texts[index] ?? ""))).toEqual([]);
  });

  test("Four hundred tasks are checked within two seconds of processor time", { timeout: 60_000 }, async () => {
    const task = "tasks/xiji-2025/2.yaml";
    const time = await withTinySite(
      { edits: [["documents/xiji-2025.mdx", "taskCount: 2", "taskCount: 400"]] },
      async (dir) => {
        for (let no = 3; no <= 400; no += 1)
          await cp(path.join(dir, task), path.join(dir, `tasks/xiji-2025/${no}.yaml`));
        const started = process.cpuUsage().user;
        expect(await checkContent(dir)).toEqual([]);
        return process.cpuUsage().user - started;
      },
    );
    expect(time / 1000).toBeLessThan(2000);
  });
});
