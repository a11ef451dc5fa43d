import type { Funding, Target } from "../model/records.ts";
import { formatValue } from "./format.ts";

/** A figure taken apart, so that the number can be set large and the rest small. */
export interface FigureParts {
  before: string;
  number: string;
  unit: string;
  after: string;
}

type Bound = Target["bound"];

/** What the wording of a figure depends on. */
type Worded = Pick<
  Target,
  "value" | "valueTo" | "bound" | "unit" | "stated" | "relativeTo" | "shown" | "strive" | "period"
>;

const before: Partial<Record<Bound, string>> = { about: "约", "more-than": "超过", "less-than": "低于" };
const after: Partial<Record<Bound, string>> = { "at-least": "以上", "at-most": "以内" };
const relative: Record<Bound, (level: string) => string> = {
  "at-least": (level) => `不低于${level}`,
  "at-most": (level) => `不超过${level}`,
  exactly: (level) => `达到${level}`,
  about: (level) => `与${level}基本同步`,
  "more-than": (level) => `高于${level}`,
  "less-than": (level) => `低于${level}`,
  all: (level) => `全部达到${level}`,
};

/** Words of coverage as the document prints them: 全覆盖, 应保尽保, 清零; else 全部. */
function coverage(stated: string): string {
  if (/全(?:面|部)?覆盖/u.test(stated)) return "全覆盖";
  return /应.尽.|清零/u.exec(stated)?.[0] ?? "全部";
}

/** A unit as people say it: 元/人·月 → 每人每月, 元. A bare coefficient has none. */
function spokenUnit(unit: string | null): { per: string; unit: string } {
  const [base = "", rest] = (unit ?? "").split("/");
  const per =
    rest === undefined
      ? ""
      : rest
          .split("·")
          .map((part) => `每${part}`)
          .join("");
  return { per, unit: base === "系数" ? "" : base };
}

/** Words around a number: 约, 以上, 最多 (for money), 多 (printed 余). */
function around(bound: Bound, unit: string, stated: string): { before: string; more: string; after: string } {
  if (bound === "about" && stated.includes("余")) return { before: "", more: "多", after: "" };
  if (bound === "at-most" && unit === "元") return { before: "最多", more: "", after: "" };
  return { before: before[bound] ?? "", more: "", after: after[bound] ?? "" };
}

/** The level a number is measured against: “当地最低工资标准的” before a multiple, else in brackets behind. */
function measure(relativeTo: string | undefined, unit: string): { before: string; after: string } {
  if (relativeTo === undefined) return { before: "", after: "" };
  return unit === "倍" ? { before: `${relativeTo}的`, after: "" } : { before: "", after: `（相对于${relativeTo}）` };
}

/** 力争 and 每年, which belong to a figure wherever it stands. */
const qualifiers = ({ strive, period }: Worded): string => `${strive ? "力争" : ""}${period ? "每年" : ""}`;

/** The parts of a target's figure in reading order. */
export function targetParts(target: Worded): FigureParts {
  const { value, valueTo, bound, stated, relativeTo, shown } = target;
  const first = qualifiers(target);
  if (value === null) {
    const level = relativeTo === undefined ? coverage(stated) : relative[bound](relativeTo);
    return { before: first, number: shown ?? level, unit: "", after: "" };
  }
  const { per, unit } = spokenUnit(target.unit);
  // A unit that ends in 每年 has said it already.
  const when = per.includes("每年") ? first.replace("每年", "") : first;
  const words = around(bound, unit, stated);
  const against = measure(relativeTo, unit);
  const range = valueTo === undefined ? "" : `—${formatValue(valueTo, stated)}`;
  const all = bound === "all" && unit !== "%" ? "全部" : "";
  return {
    before: `${when}${against.before}${per}${all}${words.before}`,
    number: `${formatValue(value, stated)}${range}${words.more}`,
    unit,
    after: `${words.after}${against.after}`,
  };
}

/** What the wording of a sum of money depends on. */
type WordedMoney = Pick<Funding, "amount" | "amountTo" | "bound" | "unit" | "stated" | "strive" | "period">;

/** The parts of a sum of money in reading order: it is worded like any other figure. */
export function fundingParts({ amount, amountTo, period, ...rest }: WordedMoney): FigureParts {
  return targetParts({ ...rest, value: amount, valueTo: amountTo ?? undefined, period: period ?? undefined });
}

/** Another value of the same figure, such as its baseline, in the same unit and scale: 每人每月260元. */
export function sameUnitText(value: number, { unit, stated }: Pick<Target, "unit" | "stated">): string {
  const spoken = spokenUnit(unit);
  return `${spoken.per}${formatValue(value, stated)}${spoken.unit}`;
}

/** Parts run together: 约1.7万人. */
export function joinParts(parts: FigureParts): string {
  return `${parts.before}${parts.number}${parts.unit}${parts.after}`;
}

/** A target's figure as running text. */
export function targetText(target: Target): string {
  return joinParts(targetParts(target));
}
