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

/** The formula in numbers: 0.98 + 0.92 where all are in the unit of the result, else 0.56亿元 ÷ 5.16亿元. */
function formulaNumbers({ right, left }: CheckLine): string {
  const isBare = figuresIn(right).every(
    ({ unit, scale, kind }) => unit === left.unit && scale === left.scale && kind === left.kind,
  );
  return write(right, isBare ? ({ quantity, scale }) => signed(quantity.value / scale) : figureNumber);
}

function figuresIn(step: Step): CheckFigure[] {
  if (step.kind === "figure") return [step.figure];
  return step.kind === "number" ? [] : step.terms.flatMap(figuresIn);
}

/** The formula in words: 中央级的收入 + 自治区级的收入. */
export const formulaNames = ({ right }: CheckLine): string => tidy(write(right, figureLabel));

/** Full-width brackets bring their own space. */
const tidy = (text: string): string => text.replaceAll("） ", "）").replaceAll(" （", "（");

/** The formula with its result; a figure or number that needs no working out is only itself. */
export function formulaText(line: CheckLine): string {
  const { right, computed, left } = line;
  if (right.kind === "figure") return figureNumber(right.figure);
  if (right.kind === "number") return `${valueLike(computed, left)}（${right.why}）`;
  return tidy(`${formulaNumbers(line)} ${isExact(line) ? "=" : "≈"} ${valueLike(computed, left)}`);
}

/** True where the shown result is the whole result. */
function isExact({ right, computed }: CheckLine): boolean {
  return Math.abs(right.quantity.value - computed) <= 1e-9 * Math.max(1, Math.abs(computed));
}

/** Where the numbers come from that no document prints: 12是一年12个月. */
export function numberNotes({ right }: CheckLine): string[] {
  const notes = (step: Step): string[] => {
    if (step.kind === "figure") return [];
    if (step.kind === "number") return [`${formatNumber(step.quantity.value)}是${step.why}`];
    return step.terms.flatMap(notes);
  };
  return right.kind === "number" ? [] : [...new Set(notes(right))];
}

/** By how much the printed figure differs: 多1亿元, 少3.4个百分点, 每人少350元. */
export function differenceText({ difference, left }: CheckLine): string {
  if (difference === 0) return "没有差别";
  const size = valueLike(Math.abs(difference), left);
  const amount = left.unit === "%" ? size.replace("%", "个百分点") : size;
  const [, per = "", rest = ""] = /^(\D*)(.*)$/u.exec(amount) ?? [];
  return `${per}${difference > 0 ? "多" : "少"}${rest}`;
}

const limits: Record<Exclude<CheckLine["relation"], "equals">, { kept: string; should: string }> = {
  "at-most": { kept: "没有超过", should: "应当不超过" },
  "at-least": { kept: "不少于", should: "应当不少于" },
};

/**
 * A line in one sentence: 印的是5.16亿元，照别的数算是4.16亿元，多1亿元。 Where nothing may be
 * concluded the sentence does not say what should be.
 */
export function lineSentence(line: CheckLine): string {
  const { left, right, relation, computed } = line;
  const isWorkedOut = right.kind !== "figure";
  const start = `印的是${figureNumber(left)}`;
  const value = right.kind === "figure" ? figureNumber(right.figure) : valueLike(computed, left);
  if (relation === "equals") {
    return `${start}，${isWorkedOut ? "照别的数算是" : "另一处印的是"}${value}，${differenceText(line)}。`;
  }
  const other = `${isWorkedOut ? "算出来的" : "另一处印的"}${value}`;
  const { kept, should } = limits[relation];
  if (line.holds) return `${start}，${kept}${other}。`;
  if (line.certainty === "open") return `${start}，比${other}${differenceText(line)}。`;
  return `${start}，${should}${other}，${differenceText(line)}。`;
}

/** Title of a line, with the row or column it is about. */
export const lineTitle = ({ title, part }: CheckLine): string => (part === null ? title : `${title}（${part}）`);
