import { expect, test } from "vitest";
import type { JudgedQuery } from "../../../scripts/bench/judged.ts";
import type { Measured } from "../../../scripts/bench/measure.ts";
import { scoreOf } from "../../../scripts/bench/scores.ts";
import { missingReport, searchTable } from "../../../scripts/bench/search-report.ts";

interface Asked {
  readonly query: string;
  readonly kind: string;
  /** Addresses that should be found. */
  readonly right: readonly string[];
  readonly found: readonly string[];
  readonly milliseconds: number;
  readonly bytes: number;
  readonly cold?: boolean;
}

function measured({ query, kind, right, found, milliseconds, bytes, cold = false }: Asked): Measured {
  const judged: JudgedQuery = { query, kind, relevant: right.map((url) => ({ urls: [url], grade: 3 })) };
  const results = found.map((address) => ({ address, title: `第${address.split("/")[3]}项` }));
  return { judged, answer: { results, milliseconds }, score: scoreOf(judged, found), bytes, cold };
}

const toilets: Asked = {
  query: "厕所",
  kind: "citizen",
  right: ["/tasks/a/1/", "/tasks/a/2/"],
  found: ["/tasks/a/9/", "/tasks/a/2/"],
  milliseconds: 900,
  bytes: 150_000,
  cold: true,
};
const beds: Asked = { ...toilets, query: "床位", right: ["/tasks/a/3/"], found: ["/tasks/a/3/"], cold: false };
const pinyin: Asked = { ...beds, query: "yiyuan", kind: "pinyin", found: [] };

const results = {
  visit: [
    measured(toilets),
    measured({ ...beds, milliseconds: 30, bytes: 1200 }),
    measured({ ...pinyin, milliseconds: 80, bytes: 600 }),
  ],
  firsts: [measured(toilets), measured({ ...pinyin, milliseconds: 700, bytes: 120_000, cold: true })],
};

test("the table has a row for each kind and one for all; the first visit counts apart", () => {
  expect(searchTable(results).split("\n")).toEqual([
    "类别     查询  recall@5  recall@10    MRR    空白  之后用时中位   最长  下载中位    最多  首次用时最长  下载最多",
    "citizen     2     0.750      0.750  0.750    0.0%         30 ms  30 ms    1.2 KB  1.2 KB        900 ms  150.0 KB",
    "pinyin      1     0.000      0.000  0.000  100.0%         80 ms  80 ms    0.6 KB  0.6 KB        700 ms  120.0 KB",
    "合计        3     0.500      0.500  0.500   33.3%         30 ms  80 ms    0.6 KB  1.2 KB        900 ms  150.0 KB",
  ]);
});

test("queries that miss something are named with what is missing and what came instead", () => {
  expect(missingReport(results)).toBe(
    `“厕所”（citizen，recall@5 0.500）
  没有找到：/tasks/a/1/
  1. 第9项 /tasks/a/9/
  2. 第2项 /tasks/a/2/

“yiyuan”（pinyin，recall@5 0.000）
  没有找到：/tasks/a/3/
  一项也没有列出`,
  );
});

test("of many missing tasks five are named and the others counted", () => {
  const right = [1, 2, 3, 4, 5, 6, 7, 8].map((no) => `/tasks/a/${no}/`);
  const report = missingReport({ visit: [measured({ ...toilets, right, found: ["/tasks/a/8/"] })], firsts: [] });
  expect(report.split("\n").slice(5, 7)).toEqual(["  没有找到：/tasks/a/5/", "  没有找到的另外还有2项"]);
});
