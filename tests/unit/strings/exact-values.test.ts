import { describe, expect, test } from "vitest";
import { contentDir } from "../../../scripts/lib/paths.ts";
import { readContent } from "../../../scripts/verify/read-content.ts";
import { formatNumber, formatValue } from "../../../src/strings/format.ts";

const sizes: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

/** The number a reader takes from a printed value: 1.7万 is 17000. */
function readBack(text: string): number {
  const [, number = "", scale = ""] = /^(-?\d+(?:\.\d+)?)(万亿|亿|万)?$/u.exec(text) ?? [];
  // Rounded as numbers are when they are printed: 1.23456789 × 10⁸ has binary dust.
  return number === "" ? Number.NaN : Number(formatNumber(Number(number) * (sizes[scale] ?? 1)));
}

/** Values, each with the words it is printed in, that a formatted text changes. */
const changed = (values: readonly (readonly [number, string])[]) =>
  values
    .map(([value, stated]) => ({ value, stated, text: formatValue(value, stated) }))
    .filter(({ value, text }) => readBack(text) !== value);

const { tasks, documents, fiscal } = await readContent(contentDir, "content");
const targets = [...tasks, ...documents].flatMap(({ data }) => data.targets);
const sums = tasks.flatMap(({ data }) => data.funding);

describe("no printed value is changed by the way it is written", () => {
  test("no figure of the archive, and no value it starts from or reaches to", () => {
    const values = targets.flatMap(({ value, valueTo, baseline, stated }) =>
      [value, valueTo, baseline].flatMap((number) => (number == null ? [] : [[number, stated] as const])),
    );
    expect(values.length).toBeGreaterThan(500);
    expect(changed(values)).toEqual([]);
  });

  test("no sum of money of the archive", () => {
    expect(sums.length).toBeGreaterThan(5);
    expect(changed(sums.map(({ amount, stated }) => [amount, stated]))).toEqual([]);
  });

  test("no value of a table of money", () => {
    const rows = fiscal.flatMap(({ data }) => data.tables).flatMap((table) => table.rows);
    const values = rows.flatMap(({ cells }) => Object.values(cells).flatMap(({ value }) => value ?? []));
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter((value) => Number(formatNumber(value)) !== value)).toEqual([]);
  });

  test("no value with many digits, whatever scale is printed beside it", () => {
    const digits = ["1", "1.5", "9.99", "1.23456789", "9.87654321012", "1.00000000000001", "-2.34567"];
    const values = digits.flatMap((number) =>
      Array.from({ length: 22 }, (_, power) => Number(`${number}e${power - 6}`)),
    );
    const words = ["", "万", "亿", "万亿", "每万人", "再过亿", "1万亿元中的3万元"];
    expect(changed(values.flatMap((value) => words.map((stated) => [value, stated] as const)))).toEqual([]);
  });
});
