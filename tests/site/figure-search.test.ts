import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type FigureFile, unpackFigures } from "../../src/model/figure-search/compact.ts";
import { figureIndex } from "../../src/model/figure-search/figure-index.ts";
import { figureIdOf, figurePathOf } from "../../src/model/figure-search/figure-record.ts";
import { findFigures } from "../../src/model/figure-search/find-figures.ts";
import { queryParser } from "../../src/model/figure-search/parse-query.ts";
import { figureExamples } from "../../src/strings/figure-search.ts";
import { builtFiles, builtPages, readBuilt, readBuiltBytes } from "../support/built-site.ts";

const file = "search/figures.json";
const data = unpackFigures(JSON.parse(readBuilt(file)) as FigureFile);
const index = figureIndex(data);
const parse = queryParser(data.names);
const find = (query: string) => findFigures(index, parse(query));
const rowsOf = (name: string) => JSON.parse(readBuilt(`data/${name}.json`)) as { id: string; value?: number | null }[];

test("the file of figures is at most 60 KB as a host sends it", () => {
  expect(gzipSync(readBuiltBytes(file), { level: 9 }).byteLength).toBeLessThanOrEqual(60 * 1024);
});

test("no page but the one that searches figures loads the file", () => {
  const scripts = builtFiles.filter((name) => name.endsWith(".js") && readBuilt(name).includes("/search/figures.json"));
  const loading = builtPages.filter(({ html }) => scripts.some((name) => html.includes(name)));
  expect(scripts).toHaveLength(1);
  expect(loading.map(({ address }) => address)).toEqual(["/search/figures/"]);
});

test("every figure and every sum of money of the open data can be found, and nothing else", () => {
  const published = new Set([...rowsOf("targets"), ...rowsOf("funding")].map(({ id }) => id));
  expect(new Set(data.records.map(figureIdOf))).toEqual(published);
  const values = new Map(rowsOf("targets").map(({ id, value }) => [id, value]));
  expect(data.records.filter((one) => (values.get(figureIdOf(one)) ?? one.value) !== one.value)).toEqual([]);
});

test("every figure leads to a page of the site", () => {
  const addresses = new Set(builtPages.map(({ address }) => address));
  expect(data.records.filter((record) => !addresses.has(figurePathOf(record).split("#")[0] ?? ""))).toEqual([]);
});

test("every verdict leads to the comparison that explains it", () => {
  const compared = data.records.filter(({ verdict }) => verdict !== null).map(figureIdOf);
  const explained = builtPages.find(({ address }) => address === "/compare/")?.root;
  expect(compared.length).toBeGreaterThan(0);
  expect(compared.filter((id) => explained?.getElementById(id) == null)).toEqual([]);
});

test("≥80% 2027 民政局 shows the promise of 80% by 2027 among the first five", () => {
  const first = find("≥80% 2027 民政局").rows.slice(0, 5);
  expect(first.map(({ record }) => record.source.path)).toContain("/tasks/xiji-2025/35/");
});

describe.each(figureExamples)("the example “%s”", (example) => {
  const query = parse(example);

  test("is understood whole", () => {
    expect([query.unused, find(example).unknown]).toEqual([[], []]);
  });

  test("finds something", () => {
    expect(find(example).rows.length).toBeGreaterThan(0);
  });
});
