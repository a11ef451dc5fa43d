import type { Comparison } from "../model/compare/comparison.ts";
import type { Finding } from "../model/compare/telling.ts";
import { upperName, wholeName } from "./compare.ts";
import { sameUnitText } from "./figures.ts";
import { formatDate, formatNumber } from "./format.ts";

/** How far apart two figures are: 1个百分点; 每人每月34元. */
export function differenceText({ difference, upper }: Comparison): string {
  if (difference === null || difference === 0) return "";
  const size = Math.abs(difference);
  return upper.unit === "%" ? `${formatNumber(size)}个百分点` : sameUnitText(size, upper);
}

/** What a comparison is about; with its date where the same thing is asked for twice. */
export function subjectOf({ upper }: Comparison, among: readonly Comparison[]): string {
  const isTwice = among.filter((other) => other.upper.label === upper.label).length > 1;
  return isTwice && upper.due !== null ? `${upper.label}（${formatDate(upper.due)}）` : upper.label;
}

/** A share of a total: 5%; 约49.3% where one of the figures is printed as 约 or 余. */
export function shareText({ share, upper, lower }: Comparison): string {
  if (share === null) return "";
  const isRough = upper.bound === "about" || lower?.bound === "about";
  return `${isRough ? "约" : ""}${formatNumber(share)}%`;
}

/** The one thing to say of a comparison, to follow its subject: 低于自治区，相差21个百分点. */
export function verdictClause(comparison: Comparison): string {
  const { verdict, upper, place, conflict } = comparison;
  const above = upperName(upper.scope);
  const difference = differenceText(comparison);
  const apart = difference && `，相差${difference}`;
  switch (verdict) {
    case "below":
    case "above":
      return `${verdict === "below" ? "低于" : "高于"}${above}${apart}${conflict ? "，这是各地都要达到的数" : ""}`;
    case "later":
      return `数字和${above}一样，期限更晚`;
    case "undated":
      return `数字和${above}一样，但没有写期限`;
    case "looser":
      return `数字和${above}一样，但说法放松`;
    case "other-measure":
      return `和${above}的不是一回事`;
    case "share":
      return comparison.share === null
        ? `是${wholeName(upper.scope)}合计里的一份`
        : `占${wholeName(upper.scope)}合计的${shareText(comparison)}`;
    case "equal":
      return `和${above}一样`;
    case "dropped":
      return `${place.name}没有写对应的数字`;
    case "repeated":
      return `照列${above}的数字，没有写${place.name}自己的`;
    case null:
      return "不判断高低";
  }
}

/** A finding as a sentence without its full stop, for lists of what was found. */
export function findingSentence(finding: Finding): string {
  if (finding.kind === "repeated") {
    const { document, comparisons } = finding;
    return `${document.shortTitle}：${comparisons.length}个数字都照列上级的，没有写${document.place.name}自己的数字`;
  }
  const { comparison } = finding;
  const differs = comparison.lower?.differs;
  const why = differs === undefined ? "" : `：${differs.replace(/。$/u, "")}`;
  return `${comparison.place.name}：${comparison.upper.label}${verdictClause(comparison)}${why}`;
}
