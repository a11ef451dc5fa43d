import { describe, expect, test } from "vitest";
import { largestCells, matrixLayout } from "../../../src/charts/matrix.ts";
import { stepRanges, stepScale } from "../../../src/charts/steps.ts";

const headings = (labels: string) => [...labels].map((label) => ({ label }));
const input = {
  rows: headings("甲乙"),
  columns: headings("东西南"),
  values: [
    [1, 25, null],
    [0, 25, 4],
  ],
};

describe("a cell", () => {
  test("that is not known differs from one that is zero", () => {
    const steps = matrixLayout(input).rows.map((row) => row.cells.map((cell) => cell.step));
    expect(steps).toEqual([
      [1, 5, "missing"],
      [0, 5, 2],
    ]);
  });

  test("missing from a short row is not known", () => {
    const { rows } = matrixLayout({ ...input, values: [[1]] });
    expect(rows[1]?.cells.map((cell) => cell.step)).toEqual(["missing", "missing", "missing"]);
  });

  test("leads where its link says", () => {
    const { rows } = matrixLayout({ ...input, links: [["/a/", null]] });
    expect(rows[0]?.cells.map((cell) => cell.href)).toEqual(["/a/", null, null]);
  });
});

test("squares grow with their number until the numbers are too long for them", () => {
  expect(matrixLayout(input).marks).toBe("sized");
  expect(matrixLayout({ ...input, values: [[12_000]] }).marks).toBe("filled");
});

test("forty rows by sixteen columns keep every cell", () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({ label: `部门${index}` }));
  const columns = Array.from({ length: 16 }, (_, index) => ({ label: `领域${index}` }));
  const values = rows.map((_, row) => columns.map((__, column) => row * column));
  expect(matrixLayout({ rows, columns, values }).rows.flatMap((row) => row.cells)).toHaveLength(640);
});

test("the largest cells come first, ties in reading order, zeros not at all", () => {
  expect(largestCells(input).map(({ row, column, value }) => `${row}${column}${value}`)).toEqual([
    "甲西25",
    "乙西25",
    "乙南4",
    "甲东1",
  ]);
});

describe("tints", () => {
  test("never grow paler as the value grows", () => {
    const values = Array.from({ length: 200 }, (_, index) => index + 1);
    const steps = values.map(stepScale(values)).map(Number);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect([steps[0], steps.at(-1)]).toEqual([1, 5]);
  });

  test("of one value alone are neither palest nor strongest", () => {
    expect(stepScale([7, null])(7)).toBe(3);
  });

  test("are explained by the values that have them", () => {
    expect(stepRanges([196, 35, 10, null, 0])).toEqual([
      { step: 1, from: 10, to: 10 },
      { step: 2, from: 35, to: 35 },
      { step: 5, from: 196, to: 196 },
    ]);
  });
});
