import { expect, test } from "vitest";
import { builtPages, readBuilt } from "../support/built-site.ts";

interface FigureRecord {
  readonly id: string;
  readonly task: string | null;
  readonly value: number | null;
  readonly unit: string | null;
}

type Row = Readonly<Record<string, unknown>>;
const rows = (file: string) => JSON.parse(readBuilt(`data/${file}`)) as readonly Row[];

const records: readonly FigureRecord[] = [
  ...rows("targets.json").map(({ id, task, value, unit }) => ({ id, task, value, unit }) as FigureRecord),
  ...rows("funding.json").map(({ id, task, amount }) => ({ id, task, value: amount, unit: "元" }) as FigureRecord),
];
const byId = new Map(records.map((record) => [record.id, record]));

const figures = builtPages.flatMap(({ address, root }) =>
  root.querySelectorAll("[data-figure]").map((element) => ({
    address,
    id: element.getAttribute("data-figure") ?? "",
    text: element.text.replaceAll(/\s/gu, ""),
    value: element.getAttribute("value") ?? null,
  })),
);

const multipliers: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** The numbers in a printed figure, in base units: `1.7万人` is 17000. */
function numbersIn(text: string): readonly number[] {
  return [...text.replaceAll(",", "").matchAll(/(?<number>\d+(?:\.\d+)?)(?<factor>万亿|万|亿)?/gu)].map(
    ({ groups }) => Number(groups?.number) * (multipliers[groups?.factor ?? ""] ?? 1),
  );
}

const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test("every figure on a page is a record of the open data", () => {
  expect(figures.filter(({ id }) => !byId.has(id))).toEqual([]);
});

test("every figure on a page says what its record says", () => {
  const wrong = figures.filter(({ id, text, value }) => {
    const record = byId.get(id);
    if (!record) return false;
    if (record.value === null) return text === "" || value !== null;
    const { value: expected, unit } = record;
    const printed = numbersIn(text).some((number) => isSame(number, expected));
    return !printed || !text.includes(unit ?? "") || (value !== null && Number(value) !== expected);
  });
  expect(wrong).toEqual([]);
});

test("every figure of the open data stands on the page of its task", () => {
  const shown = new Set(figures.map(({ address, id }) => `${address} ${id}`));
  expect(records.filter(({ id, task }) => task !== null && !shown.has(`/tasks/${task}/ ${id}`))).toEqual([]);
});
