import type { Comparison } from "../model/compare/comparison.ts";
import type { Target } from "../model/records.ts";
import { upperName, wholeName } from "./compare.ts";
import { differenceText, shareText } from "./compare-clauses.ts";
import { codeWords } from "./data-codes.ts";
import { dueWords } from "./due-words.ts";
import { formatNumber } from "./format.ts";

/** A pair: comparisons that have an answer. */
type Pair = Comparison & { lower: Target };

const isPair = (comparison: Comparison): comparison is Pair => comparison.lower !== null;

/** The division behind a share: 500÷10000. */
function arithmetic({ upper, lower }: Comparison): string {
  if (upper.value === null || lower?.value == null) return "";
  return `${formatNumber(lower.value)}÷${formatNumber(upper.value)}`;
}

/** What stands in the way of a verdict or a share. */
function reasonSentence({ reason, upper, lower, place, verdict }: Comparison): string {
  const [above, below] = [upperName(upper.scope), place.name];
  const end = verdict === "share" ? "所以不算占多少" : "所以不判断高低";
  switch (reason) {
    case null:
      return "";
    case "no-role":
      return `文件里看不出${above}的这个数字对${below}意味着什么（底线、平均还是合计），${end}。`;
    case "units":
      return `两边的单位不同，${end}。`;
    case "relative":
      return `两边比照的水平不同，${end}。`;
    case "no-number":
      return `至少有一边没有写出数字，${end}。`;
    case "ranges":
      return `至少有一边写的是一个范围，${end}。`;
    case "bounds":
      return `一边写的是下限，一边写的是上限，${end}。`;
    case "dates":
      return `两边的期限不同，${end}。`;
    case "periods":
      return upper.period === undefined
        ? `${below}写的是每年的数，${above}没有写是不是每年，${end}。`
        : `${above}写的是每年的数，${below}没有写${lower?.due == null ? "是不是每年" : "每年"}，${end}。`;
  }
}

/** What the upper figure is, and what that means for this answer: one plain sentence. */
function roleSentence(comparison: Comparison): string {
  const { upper, place, conflict, verdict } = comparison;
  const whole = wholeName(upper.scope);
  switch (upper.role) {
    case undefined:
      return "";
    case "floor":
      return conflict ? `这是各地都要达到的数，${place.name}写的达不到。` : "这是各地都要达到的数。";
    case "standard":
      return conflict
        ? `这是${whole}的标准，各地照着做，${place.name}写的达不到。`
        : `这是${whole}的标准，各地照着做。`;
    case "average":
      if (verdict === "below" || verdict === "above") return averageSentence(comparison);
      return `这是${whole}的平均数，不是对每个地方的要求。`;
    case "total":
      return totalSentence(comparison);
  }
}

/** An answer off the average says only which way the others must go. */
function averageSentence({ upper, place, verdict }: Comparison): string {
  const others =
    verdict === "below"
      ? `${place.name}写得低，只说明别处要高一些，平均起来才是这个数`
      : `${place.name}写得高，别处低一些，平均起来也是这个数`;
  return `这是${wholeName(upper.scope)}的平均数，不是对每个地方的要求：${others}。`;
}

/** A total is shared among the places below. */
function totalSentence(comparison: Comparison): string {
  const { upper, place, lower, share } = comparison;
  const total = `这是${wholeName(upper.scope)}的合计，由各地分担`;
  if (share !== null) return `${total}：${place.name}占${shareText(comparison)}（${arithmetic(comparison)}）。`;
  if (lower !== null) return `${total}。`;
  return `${total}，${place.name}分到多少没有写。`;
}

/** How the dates stand to each other, where they are not the same. */
function timingSentence({ upper, lower, place, timing, reason }: Pair): string {
  const above = upperName(upper.scope);
  if (timing === "later") return `期限比${above}晚。`;
  if (timing === "earlier") return `期限比${above}早。`;
  if (timing === "dated") return `${place.name}写了期限，${above}没有写。`;
  if (timing === "undated" && reason !== "periods")
    return `${above}写了期限（${dueWords(upper)}），${place.name}没有写。`;
  const isUndated = upper.due === null && upper.period === undefined && upper.dueNote === undefined;
  return timing === "none" && isUndated && lower.kind === "target" ? "两边都没有写期限。" : "";
}

/** How the wording differs, where it does. */
function wordingSentence({ upper, lower, place, wording }: Pair): string {
  if (wording === null || wording === "same") return "";
  const [above, end] = [upperName(upper.scope), wording === "looser" ? "说法放松" : "说法更严"];
  if (upper.strive !== lower.strive) {
    return lower.strive
      ? `${place.name}用了“力争”一类的说法，${above}没有用，${end}。`
      : `${above}用了“力争”一类的说法，${place.name}没有用，${end}。`;
  }
  const { bound } = codeWords;
  return `${above}写的是${bound[upper.bound]}这个数，${place.name}写的是${bound[lower.bound]}，${end}。`;
}

/** What is not the same thing, and that equal numbers do not make it so. */
function differsSentence({ upper, lower }: Pair): string {
  if (lower.differs === undefined) return "";
  const isSameNumber = upper.value !== null && upper.value === lower.value && upper.unit === lower.unit;
  const what = lower.differs.replace(/。$/u, "");
  return isSameNumber ? `${what}。数字一样大，说的不是同一件事。` : `${what}。`;
}

/** What is left to say of an upper figure without an answer. */
function aloneSentences(comparison: Comparison): string[] {
  const { upper, verdict } = comparison;
  if (verdict === "repeated") return [];
  // A figure for named places says nothing of the others.
  if (upper.scopeNote !== undefined) return [`原文写的是“${upper.scopeNote}”。`];
  return [upper.role === undefined ? "文件里看不出是底线、平均还是合计。" : roleSentence(comparison)];
}

/** Everything to say of a comparison beside its two figures, in whole sentences. */
export function readingOf(comparison: Comparison): string[] {
  if (!isPair(comparison)) return aloneSentences(comparison).filter(Boolean);
  const difference = differenceText(comparison);
  const isOther = comparison.verdict === "other-measure";
  return [
    differsSentence(comparison),
    difference && `相差${difference}。`,
    roleSentence(comparison),
    reasonSentence(comparison),
    isOther ? "" : timingSentence(comparison),
    wordingSentence(comparison),
  ].filter(Boolean);
}
