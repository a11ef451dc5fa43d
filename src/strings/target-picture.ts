/** A sentence names at most this many figures. */
const longest = 8;

/** A figure with what stands beside it, as readers see it. */
interface Figure {
  readonly label: string;
  readonly text: string;
  readonly baseline?: { readonly text: string } | undefined;
  readonly upper?: { readonly label: string; readonly text: string } | undefined;
}

/** What is found in the figures of a picture. */
interface Findings {
  /** The figure to name where there is only one: the one that is compared, else the first. */
  readonly first: Figure;
  readonly all: number;
  /** How many stand beside an upper figure, and how many of those equal it. */
  readonly compared: number;
  readonly equal: number;
  /** How many lie above, below and at their starting point. */
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** How many stand beside a published result, and how many of those keep what was promised. */
  readonly found: number;
  readonly met: number;
}

/** Which way the figures go from where they start. */
function ways({ all, up, down, same }: Findings): string {
  const parts = [
    { count: up, words: "要提高" },
    { count: down, words: "要降低" },
    { count: same, words: "保持原来的水平" },
  ].filter(({ count }) => count > 0);
  const [only] = parts;
  if (only && parts.length === 1) return `${all}个数字都${only.words}`;
  return `${all}个数字里，${parts.map(({ count, words }) => `${count}个${words}`).join("，")}`;
}

/** What figures beside published results amount to. */
function withResults({ found, met }: Findings): string {
  if (met === found) return `${found}个公开的结果${found > 1 ? "都" : ""}做到了承诺的数字`;
  if (met > 0) return `${found}个数字有公开的结果，${met}个做到了承诺`;
  return `${found}个数字有公开的结果，和承诺放在一起看`;
}

function title(findings: Findings): string {
  const { first, all, compared, equal, found } = findings;
  if (found > 0) return withResults(findings);
  if (compared === 0 && all > 1) return ways(findings);
  if (compared === 0) return `${first.label}：从${first.baseline?.text ?? ""}到${first.text}`;
  if (compared === 1) return `${first.label}：承诺${first.text}，${first.upper?.label ?? ""}${first.upper?.text ?? ""}`;
  if (equal === 0) return `${compared}个数字都和上级的不一样`;
  if (equal === compared) return `${compared}个数字都和上级的一样`;
  return `${compared}个数字里，${equal}个和上级的一样`;
}

/** What the sentence tells one by one, and what it tells together. */
interface Told {
  readonly clauses: readonly string[];
  /** Figures that equal the level above and are told together. */
  readonly alike: readonly Figure[];
}

function summary(findings: Findings, { clauses, alike }: Told): string {
  const names = alike.map(({ label, text }) => label + text);
  const some = names.length > longest ? `${names.slice(0, longest).join("、")}等` : names.join("、");
  if (clauses.length === 0) return `${alike.length}个数字的数值都和上级相同：${some}。`;
  const hasWays = findings.compared === 0 && findings.found === 0 && findings.all > 1;
  const start = hasWays ? `${ways(findings)}。` : "";
  const same = alike.length > 0 ? `${findings.compared}个数字里，有${alike.length}个的数值和上级相同。` : "";
  const rest = clauses.length > longest ? `其余${clauses.length - longest}个见数据表。` : "";
  return `${start}${same}${clauses.slice(0, longest).join("。")}。${rest}`;
}

/** Words of the picture that sets figures beside their baselines and the upper level's figures. */
export const targetPicture = {
  baseline: "原来",
  caption: "图中的数字",
  columns: ["数字说的是什么", "原来", "承诺", "上级的数字"],
  result: "公开的结果",
  none: "未写明",
  title,
  summary,
} as const;
