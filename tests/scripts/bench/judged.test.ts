import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseQueries } from "../../../scripts/bench/judged.ts";
import { readQueries } from "../../../scripts/bench/read-queries.ts";
import { withTempDir } from "../../support/temp-dir.ts";

const good = '{"query": "厕所", "kind": "citizen", "relevant": [{"urls": ["/tasks/xiji-2025/14/"], "grade": 3}]}';

describe("a file of judged queries", () => {
  test("holds one query a line; empty lines do not count", () => {
    expect(parseQueries(`\uFEFF${good}\n\n${good}\r\n`)).toEqual({
      queries: [JSON.parse(good), JSON.parse(good)],
    });
  });

  test.each([
    ["{", "这一行不是一条完整的JSON记录。"],
    ['["厕所"]', "这一行不是一条完整的JSON记录。"],
    ['{"query": " ", "kind": "a", "relevant": []}', "缺少“query”（要查的字，不能是空的）。"],
    ['{"query": "厕所", "relevant": []}', "缺少“kind”（类别，不能是空的）。"],
    ['{"query": "厕所", "kind": "a"}', "缺少“relevant”（该找到的项目，要写成列表）。"],
    [
      '{"query": "厕所", "kind": "a", "relevant": [{"urls": ["tasks/a/1/"], "grade": 3}]}',
      "“relevant”第1项的“urls”要写成网址列表，每个以“/”开头。",
    ],
    [
      '{"query": "厕所", "kind": "a", "relevant": [{"urls": ["/a/"], "grade": 3}, {"urls": ["/b/"], "grade": "很好"}]}',
      "“relevant”第2项的“grade”只能是0、1、2、3。",
    ],
  ])("%s is refused with the number of its line", (line, mistake) => {
    expect(parseQueries(`${good}\n\n${line}\n`)).toEqual({ mistakes: [{ line: 3, mistake }] });
  });

  test("all broken lines are named at once", () =>
    withTempDir(async (dir) => {
      const file = path.join(dir, "q.jsonl");
      await writeFile(file, `{\n${good}\n[]\n`);
      await expect(readQueries(file)).rejects.toThrow(
        `${file}:1 这一行不是一条完整的JSON记录。\n${file}:3 这一行不是一条完整的JSON记录。`,
      );
    }));

  test("one that is missing or empty is named", () =>
    withTempDir(async (dir) => {
      const file = path.join(dir, "q.jsonl");
      await expect(readQueries(file)).rejects.toThrow(`找不到查询文件“${file}”。`);
      await writeFile(file, "\n");
      await expect(readQueries(file)).rejects.toThrow(`查询文件“${file}”里一条查询也没有。`);
    }));
});
