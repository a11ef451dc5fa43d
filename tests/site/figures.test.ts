import { expect, test } from "vitest";
import { builtPages, readBuilt } from "../support/built-site.ts";

interface FigureRecord {
  readonly id: string;
  /** Where on the site the figure is shown. */
  readonly url: string;
  readonly value: number | null;
  readonly unit: string | null;
}

interface FiscalRecord extends FigureRecord {
  readonly measure: string;
  readonly printedValue: number | null;
  readonly printedUnit: string | null;
}

const rows = <T>(file: string) => JSON.parse(readBuilt(`data/${file}`)) as readonly T[];

const promised: readonly FigureRecord[] = [
  ...rows<FigureRecord>("targets.json"),
  ...rows<FigureRecord & { amount: number }>("funding.json").map(({ amount, ...sum }) => ({ ...sum, value: amount })),
  ...rows<FigureRecord>("fiscal-goals.json"),
];
const fiscal = rows<FiscalRecord>("fiscal.json");
const promisedById = new Map(promised.map((record) => [record.id, record]));
const fiscalById = new Map(fiscal.map((record) => [record.id, record]));

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

/** `元/人·月` is spoken as 每人每月…元; a coefficient has no unit to speak of. */
function saysUnit(text: string, unit: string | null): boolean {
  const [base = "", per] = (unit ?? "").split("/");
  const spoken = per === undefined ? [] : per.split("·").map((part) => `每${part}`);
  return [...spoken, base === "系数" ? "" : base].every((part) => text.includes(part));
}

/** A value of a table as it is printed there: +3438.38万元, −45.8%; a dash stays a dash. */
function fiscalText({ measure, printedValue, printedUnit }: FiscalRecord): string {
  if (printedValue === null) return "—";
  const rise = (measure === "change" || measure === "growth") && printedValue > 0 ? "+" : "";
  return `${printedValue < 0 ? "−" : rise}${Math.abs(printedValue)}${printedUnit ?? ""}`;
}

test("every figure on a page is a record of the open data", () => {
  expect(figures.filter(({ id }) => !promisedById.has(id) && !fiscalById.has(id))).toEqual([]);
});

test("every promised figure on a page says what its record says", () => {
  const wrong = figures.filter(({ id, text, value }) => {
    const record = promisedById.get(id);
    if (!record) return false;
    if (record.value === null) return text === "" || value !== null;
    const { value: expected, unit } = record;
    const printed = numbersIn(text).some((number) => isSame(number, expected));
    return !printed || !saysUnit(text, unit) || (value !== null && Number(value) !== expected);
  });
  expect(wrong).toEqual([]);
});

test("every value of a table of money stands on a page as printed, with its sign and unit", () => {
  const wrong = figures.filter(({ id, text, value }) => {
    const record = fiscalById.get(id);
    return record && (text !== fiscalText(record) || (value === null ? null : Number(value)) !== record.printedValue);
  });
  expect(wrong).toEqual([]);
});

test("every figure of the open data stands on the page its record names", () => {
  const shown = new Set(figures.map(({ address, id }) => `${address} ${id}`));
  const pageOf = ({ url }: FigureRecord) => url.replace(/#.*$/u, "");
  expect([...promised, ...fiscal].filter((record) => !shown.has(`${pageOf(record)} ${record.id}`))).toEqual([]);
});
