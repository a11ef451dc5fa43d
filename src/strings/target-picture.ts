/** A sentence names at most this many figures. */
const longest = 8;

/** What figures with starting points alone amount to; most are to rise, but some are to stay or fall. */
function fromBaseline(all: number, raised: number): string {
  if (all === 1) return "从原来到承诺";
  if (raised === 0) return `${all}个数字从原来到承诺`;
  return raised === all ? `${all}个数字都要比原来高` : `${all}个数字里，${raised}个要比原来高`;
}

/** Words of the picture that sets figures beside their baselines and the upper level's figures. */
export const targetPicture = {
  baseline: "原来",
  caption: "图中的数字",
  columns: ["数字说的是什么", "原来", "承诺", "上级的数字"],
  none: "未写明",
  title: ({ all, compared, equal, raised }: Record<"all" | "compared" | "equal" | "raised", number>) => {
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
