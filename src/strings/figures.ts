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

const before: Partial<Record<Bound, string>> = { about: "约", "more-than": "超过", "less-than": "低于" };
const after: Partial<Record<Bound, string>> = { "at-least": "以上", "at-most": "以内" };
const relative: Record<Bound, string> = {
  "at-least": "不低于",
  "at-most": "不超过",
  exactly: "达到",
  about: "接近",
  "more-than": "高于",
  "less-than": "低于",
  all: "全部",
};

const allCovered = "全部";

/** The parts of a target's figure in reading order. */
export function targetParts(
  target: Pick<Target, "value" | "valueTo" | "bound" | "unit" | "stated" | "relativeTo">,
): FigureParts {
  const { value, valueTo, bound, unit, stated, relativeTo } = target;
  if (value === null) {
    const number = relativeTo === undefined ? allCovered : `${relative[bound]}${relativeTo}`;
    return { before: "", number, unit: "", after: "" };
  }
  const range = valueTo === undefined ? "" : `—${formatValue(valueTo, stated)}`;
  const number = `${formatValue(value, stated)}${range}`;
  const reference = relativeTo === undefined ? "" : `（相对于${relativeTo}）`;
  const all = bound === "all" && unit !== "%" ? "全部" : "";
  return { before: all || (before[bound] ?? ""), number, unit: unit ?? "", after: `${after[bound] ?? ""}${reference}` };
}

/** The parts of a sum of money in reading order. */
export function fundingParts(funding: Pick<Funding, "amount" | "bound" | "unit" | "stated">): FigureParts {
  const { amount, bound, unit, stated } = funding;
  return { before: before[bound] ?? "", number: formatValue(amount, stated), unit, after: after[bound] ?? "" };
}

/** Parts run together: 约1.7万人. */
export function joinParts(parts: FigureParts): string {
  return `${parts.before}${parts.number}${parts.unit}${parts.after}`;
}

/** A target's figure as running text. */
export function targetText(target: Target): string {
  return joinParts(targetParts(target));
}
