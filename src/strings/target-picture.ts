/** A sentence names at most this many figures. */
const longest = 8;

/** What the title of the picture counts. */
interface PictureCounts {
  all: number;
  /** Figures beside one of the level above, and those that equal it. */
  compared: number;
  equal: number;
  /** Figures that are to be higher than they were. */
  raised: number;
  /** Figures beside a published result, and those that it keeps. */
  found: number;
  met: number;
}

/** What figures with starting points alone amount to; most are to rise, but some are to stay or fall. */
function fromBaseline(all: number, raised: number): string {
  if (all === 1) return "从原来到承诺";
  if (raised === 0) return `${all}个数字从原来到承诺`;
  return raised === all ? `${all}个数字都要比原来高` : `${all}个数字里，${raised}个要比原来高`;
}

/** What figures beside published results amount to. */
function withResults(found: number, met: number): string {
  if (met === found) return `${found}个公开的结果${found > 1 ? "都" : ""}做到了承诺的数字`;
  if (met > 0) return `${found}个数字有公开的结果，${met}个做到了承诺`;
  return `${found}个数字有公开的结果，和承诺放在一起看`;
}

/** Words of the picture that sets figures beside their baselines and the upper level's figures. */
export const targetPicture = {
  baseline: "原来",
  caption: "图中的数字",
  columns: ["数字说的是什么", "原来", "承诺", "上级的数字"],
  result: "公开的结果",
  none: "未写明",
  title: ({ all, compared, equal, raised, found, met }: PictureCounts) => {
    if (found > 0) return withResults(found, met);
    if (compared === 0) return fromBaseline(all, raised);
    if (compared === 1) return "和上级的数字放在一起看";
    return equal === 0 ? `${compared}个数字都和上级的不一样` : `${compared}个数字里，${equal}个和上级的一样`;
  },
  summary: ({ clauses, equal }: { clauses: readonly string[]; equal: number }) => {
    const same = equal > 0 ? `有${equal}个数值和上级相同。` : "";
    if (clauses.length === 0) return same;
    const rest = clauses.length > longest ? `其余${clauses.length - longest}个见数据表。` : "";
    return `${same}${clauses.slice(0, longest).join("。")}。${rest}`;
  },
} as const;
