import { expect, test } from "vitest";
import { builtPages, readBuilt } from "../support/built-site.ts";

interface CheckRecord {
  readonly id: string;
  readonly document: string;
  readonly verdict: string;
  readonly printed: number;
  readonly sentence: string;
  readonly formula: string;
  readonly printedLow: number;
  readonly printedHigh: number;
  readonly computed: number;
  readonly computedLow: number;
  readonly computedHigh: number;
  readonly relation: string;
  readonly difference: number;
  readonly figures: readonly string[];
  readonly tasks: readonly string[];
  readonly url: string;
}

const records = JSON.parse(readBuilt("data/checks.json")) as readonly CheckRecord[];
const byId = new Map(records.map((record) => [record.id, record]));
const page = builtPages.find(({ address }) => address === "/checks/");
const anchorOf = ({ url }: CheckRecord) => url.split("#")[1] ?? "";
const blockOf = (record: CheckRecord) => page?.root.getElementById(anchorOf(record));

test("every recomputed figure has a place on the page, and every place a record", () => {
  expect(records.filter((record) => !blockOf(record)).map(({ id }) => id)).toEqual([]);
  const anchors = new Set(records.map(anchorOf));
  const blocks = page?.root.querySelectorAll(".check, .check-table tbody tr") ?? [];
  expect(blocks.filter(({ id }) => id !== "" && !anchors.has(id)).map(({ id }) => id)).toEqual([]);
});

test("whatever a page says of a recomputed figure is in the open data", () => {
  const values = builtPages.flatMap(({ root }) => root.querySelectorAll("[data-check]"));
  const wrong = values.filter((value) => {
    const record = byId.get(value.getAttribute("data-check") ?? "");
    const field = value.getAttribute("data-field") as "printed" | "sentence" | "formula";
    const said = field === "printed" ? Number(value.getAttribute("value")) : value.text.trim();
    return record?.[field] !== said;
  });
  expect(values.length).toBeGreaterThan(records.length);
  expect(wrong.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test("what does not agree is only what no rounding explains", () => {
  const apart = ({ printedLow, printedHigh, computedLow, computedHigh }: CheckRecord) =>
    printedLow >= computedHigh || computedLow >= printedHigh;
  const equal = records.filter(({ relation }) => relation === "equals");
  expect(equal.filter((record) => record.verdict === "disagrees" && !apart(record))).toEqual([]);
  expect(equal.filter((record) => record.verdict === "agrees" && record.difference !== 0 && apart(record))).toEqual([]);
});

test("every line leads to the tasks and tables of all its figures", () => {
  const lost = records.filter((record) => {
    const links =
      blockOf(record)
        ?.querySelectorAll("a")
        .map((link) => link.getAttribute("href")?.split("#")[0]) ?? [];
    return !record.tasks.every((task) => links.includes(`/tasks/${task}/`)) || links.length === 0;
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test("every disagreement is named on the page of its document and of its tasks", () => {
  const missing = records
    .filter(({ verdict }) => verdict === "disagrees")
    .flatMap((record) =>
      [`/documents/${record.document}/`, ...record.tasks.map((task) => `/tasks/${task}/`)].map((address) => ({
        address,
        url: record.url,
      })),
    )
    .filter(({ address, url }) => {
      const shown = builtPages.find((built) => built.address === address)?.root.querySelectorAll("a") ?? [];
      return !shown.some((link) => link.getAttribute("href") === url);
    });
  expect(missing).toEqual([]);
});
