import { expect, test } from "vitest";
import { countBars } from "../../../src/charts/ledger/count-bars.ts";

const words = { id: "bars", subject: "部门", title: (label: string, count: number) => `${label}最多，有${count}项` };
const bars = countBars(
  [
    { label: "水务", count: 2 },
    { label: "教育", href: "/departments/education/", count: 5 },
    { label: "林草", count: 0 },
    { label: "民政", count: 2 },
  ],
  words,
);

test("bars stand largest first; equal ones keep their order, and what counts nothing has no bar", () => {
  expect(bars?.rows).toEqual([
    { label: "教育", href: "/departments/education/", value: 5, text: "5项" },
    { label: "水务", value: 2, text: "2项" },
    { label: "民政", value: 2, text: "2项" },
  ]);
});

test("the title names the largest, and the sentence the next", () => {
  expect(bars).toMatchObject({
    id: "bars",
    unit: "项",
    title: "教育最多，有5项",
    summary: "3个部门中，教育最多，5项；其次是水务，2项。",
  });
});

test("the table holds every bar's number", () => {
  expect(bars?.table.rows).toEqual([
    ["教育", "5"],
    ["水务", "2"],
    ["民政", "2"],
  ]);
});

test("where there is nothing to count, nothing is drawn", () => {
  expect(countBars([], words)).toBeNull();
  expect(countBars([{ label: "林草", count: 0 }], words)).toBeNull();
});
