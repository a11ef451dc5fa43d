import { expect, test } from "vitest";
import { figureCsv } from "../../../src/model/figure-search/figure-csv.ts";
import { figureIdOf } from "../../../src/model/figure-search/figure-record.ts";
import { queryParser } from "../../../src/model/figure-search/parse-query.ts";
import { parseSort, sortFigures, sortText } from "../../../src/model/figure-search/sort-figures.ts";
import { parseCsv } from "../../support/csv.ts";
import { find, smallIndex } from "./figures.ts";

const index = smallIndex();
const { names } = index;
const sorted = (query: string, order: string) =>
  sortFigures(find(index, query).rows, parseSort(order), names).map(({ record }) =>
    figureIdOf(record).replace("xiji-2025/", ""),
  );

test("an order in the address is read and written, and anything else means the best first", () => {
  expect(["value", "-due", ""].map((text) => sortText(parseSort(text)))).toEqual(["value", "-due", ""]);
  expect(["nonsense", "--due", "toString"].map(parseSort)).toEqual([null, null, null]);
});

test("numbers are set in order within their unit", () => {
  expect(sorted("≥80", "value")).toEqual(["1/t2", "1/t3", "1/t1", "t1", "2/t1", "2/t2", "2/t3", "2/t4", "3/f1"]);
  expect(sorted("≥80", "-value")).toEqual(["t1", "1/t1", "1/t3", "1/t2", "3/f1", "2/t4", "2/t3", "2/t2", "2/t1"]);
});

test("what has no deadline comes last whichever way the order runs", () => {
  expect(sorted("≥80%", "due")).toEqual(["1/t3", "1/t2", "1/t1", "t1"]);
  expect(sorted("≥80%", "-due")).toEqual(["1/t2", "1/t1", "1/t3", "t1"]);
});

test("places stand in the order of their codes, tasks in printed order", () => {
  expect(sorted("≥2000元", "scope")).toEqual(["2/t3", "2/t4", "3/f1"]);
  expect(sorted("≥80%", "task")).toEqual(["t1", "1/t1", "1/t2", "1/t3"]);
});

function csvOf(text: string) {
  const query = queryParser(names)(text);
  const csv = figureCsv({ rows: find(index, text).rows, query, names }, "https://example.org");
  const [header = [], ...lines] = parseCsv(csv);
  return { csv, rows: lines.map((line) => Object.fromEntries(header.map((name, at) => [name, line[at]]))) };
}

test("the file holds each figure with its task and its address", () => {
  const { csv, rows } = csvOf("80%");
  expect(csv.codePointAt(0)).toBe(0xfeff);
  expect(rows).toMatchObject([
    {
      id: "xiji-2025/1/t2",
      figure: "80%以上",
      value: "80",
      unit: "%",
      scopeName: "宁夏回族自治区",
      lead: "水务局",
      title: "改善厕所和用药",
      url: "https://example.org/tasks/xiji-2025/1/#t2",
      unmet: "",
    },
  ]);
});

test("the file says of each row that is only near what it does not meet", () => {
  expect(csvOf("90% 2026").rows[0]).toMatchObject({ id: "xiji-2025/1/t1", unmet: "不符合：2026年到期" });
});
