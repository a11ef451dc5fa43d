import type { Evaluated } from "../model/checks/evaluate.ts";
import type { CheckFigure, CheckLine } from "../model/checks/records.ts";
import { sameUnitText } from "./figures.ts";
import { formatNumber } from "./format.ts";

type Step = Evaluated<CheckFigure>;
type Kind = CheckFigure["kind"];

/** Unit that a count of lines, services or tasks is spoken with. */
const countUnits: Partial<Record<Kind, string>> = { services: "项", "printed-services": "项", rows: "行", tasks: "项" };

/** A number with a real minus sign. */
const signed = (value: number): string => formatNumber(value).replace("-", "−");

/**
 * A value in the unit and scale of a printed figure: 416000000 beside 5.16亿元 gives 4.16亿元.
 * @param value in the base unit
 */
export function valueLike(value: number, { unit, scale, stated, kind }: CheckFigure): string {
  const count = countUnits[kind];
  if (count !== undefined) return `${signed(value)}${count}`;
  if (scale !== 1) return `${signed(value / scale)}${unit ?? ""}`;
  return sameUnitText(value, { unit, stated: stated ?? "" }).replace("-", "−");
}

/** A printed number without the words around it: 5.16亿元, 每人每月260元. */
export const figureNumber = (figure: CheckFigure): string => valueLike(figure.quantity.value, figure);

const labels: Partial<Record<Kind, (figure: CheckFigure) => string>> = {
  baseline: ({ name }) => `${name}（原来）`,
  "upper-end": ({ name }) => `${name}（上限）`,
  cell: ({ name, column }) => `${name}的${column ?? ""}`,
  services: ({ name }) => `“${name}”领域列出的服务`,
  "printed-services": ({ name }) => `“${name}”领域印的项数`,
  rows: ({ name }) => `“${name}”的行数`,
  tasks: ({ name }) => `${name}的任务数`,
};

/** What a figure is, for a list of figures. */
export const figureLabel = (figure: CheckFigure): string => labels[figure.kind]?.(figure) ?? figure.name;

/** How one step of a formula is written. */
type Writer = (figure: CheckFigure) => string;

const isPlain = ({ kind }: Step): boolean => kind === "figure" || kind === "number";

function write(step: Step, writer: Writer): string {
  if (step.kind === "figure") return writer(step.figure);
  if (step.kind === "number") return formatNumber(step.quantity.value);
  const terms = step.terms.map((term) => bracketed(term, writer));
  if (step.kind === "sum") return step.terms.map((term) => addend(term, writer)).join(" + ");
  if (step.kind === "base") return `${terms[0]} ÷（1 + ${terms[1]}）`;
  const signs = { difference: " − ", product: " × ", quotient: " ÷ ", percent: " ÷ " } as const;
  return terms.join(signs[step.kind]);
}

/** A step of several figures, or a negative one, stands in brackets. */
function bracketed(step: Step, writer: Writer): string {
  const text = write(step, writer);
  return isPlain(step) && !text.startsWith("−") ? text : `（${text}）`;
}

/** Sums and differences inside a sum need no brackets of their own. */
function addend(step: Step, writer: Writer): string {
  return step.kind === "sum" || step.kind === "difference" ? write(step, writer) : bracketed(step, writer);
}

/** The formula in numbers: 0.98亿元 + 0.92亿元. */
export const formulaNumbers = ({ right }: CheckLine): string => write(right, figureNumber);

/** The formula in words: 中央级的收入 + 自治区级的收入. */
export const formulaNames = ({ right }: CheckLine): string => write(right, figureLabel);

/** The formula with its result; the equation of a single figure is only that figure. */
export function formulaText(line: CheckLine): string {
  const { right, computed, left } = line;
  if (right.kind === "figure") return figureNumber(right.figure);
  return `${formulaNumbers(line)} ${isExact(line) ? "=" : "≈"} ${valueLike(computed, left)}`;
}

/** True where the shown result is the whole result. */
function isExact({ right, computed }: CheckLine): boolean {
  return Math.abs(right.quantity.value - computed) <= 1e-9 * Math.max(1, Math.abs(computed));
}

/** By how much the printed figure differs: 多1亿元, 少3.4个百分点. */
export function differenceText({ difference, left }: CheckLine): string {
  if (difference === 0) return "没有差别";
  const size = valueLike(Math.abs(difference), left);
  const amount = left.unit === "%" ? size.replace("%", "个百分点") : size;
  return `${difference > 0 ? "多" : "少"}${amount}`;
}

const should: Record<CheckLine["relation"], string> = {
  equals: "照别的数算是",
  "at-most": "照别的数算不应超过",
  "at-least": "照别的数算不应少于",
};

/** A line in one sentence: 印的是5.16亿元，照别的数算是4.16亿元，多1亿元。 */
export function lineSentence(line: CheckLine): string {
  const printed = figureNumber(line.left);
  const computed = valueLike(line.computed, line.left);
  return `印的是${printed}，${should[line.relation]}${computed}，${differenceText(line)}。`;
}

/** Title of a line, with the row or column it is about. */
export const lineTitle = ({ title, part }: CheckLine): string => (part === null ? title : `${part}：${title}`);
