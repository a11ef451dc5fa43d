/** A unit taken apart: what is counted, what it is counted per, and by what its numbers are multiplied. */
export interface UnitParts {
  base: string;
  per: readonly string[];
  factor: number;
}

/** Other spellings of a unit; `factor` turns their numbers into the unit's. */
const aliases: Readonly<Record<string, { base: string; factor: number }>> = {
  "‰": { base: "%", factor: 0.1 },
  成: { base: "%", factor: 10 },
  个百分点: { base: "%", factor: 1 },
  百分点: { base: "%", factor: 1 },
  块钱: { base: "元", factor: 1 },
  公顷: { base: "亩", factor: 15 },
  千米: { base: "公里", factor: 1 },
  平米: { base: "平方米", factor: 1 },
  m2: { base: "平方米", factor: 1 },
  "°c": { base: "℃", factor: 1 },
  摄氏度: { base: "℃", factor: 1 },
};

/** Units that are read even where no figure has them. */
const common = ["%", "元", "人", "户", "个", "家", "所", "名", "亩", "公里", "吨", "人次", "平方米", "倍", "年", "岁"];

/** What figures are counted per, besides what the data holds. */
const commonPer = ["人", "户", "月", "年", "天", "村", "所", "孩", "小时", "季度"];

const fold = (unit: string): string => unit.normalize("NFKC").toLowerCase();

/** A unit taken apart: 元/人·月 → 元, per 人 and 月; ‰ → %, a tenth. */
export function unitParts(unit: string): UnitParts {
  const [base = "", ...per] = fold(unit).split(/[/·]/u);
  return { ...(aliases[base] ?? { base, factor: 1 }), per };
}

/** Spellings of units and of what they are counted per, longest first. */
export interface UnitWords {
  bases: readonly string[];
  pers: readonly string[];
}

const longestFirst = (words: Iterable<string>): string[] => [...new Set(words)].sort((a, b) => b.length - a.length);

/** The spellings that a question may use. */
export function unitWords(units: readonly string[]): UnitWords {
  const parts = units.map(unitParts);
  return {
    bases: longestFirst([...common, ...Object.keys(aliases), ...parts.map(({ base }) => base)].filter(Boolean)),
    pers: longestFirst([...commonPer, ...parts.flatMap(({ per }) => per)]),
  };
}

const startsAt = (text: string, at: number, words: readonly string[]): string | undefined => {
  const rest = text.slice(at, at + 16).toLowerCase();
  return words.find((word) => rest.startsWith(word));
};

/** Reads what something is counted per, at a position: `月`; `undefined` where nothing is known. */
export const readPer = (text: string, at: number, { pers }: UnitWords): string | undefined => startsAt(text, at, pers);

/** Reads a unit at a position: 元, 元/人·月; `null` where there is none. */
export function readUnit(text: string, at: number, words: UnitWords): (UnitParts & { length: number }) | null {
  const spelling = startsAt(text, at, words.bases);
  if (spelling === undefined) return null;
  let end = at + spelling.length;
  const per: string[] = [];
  while (/[/·]/u.test(text[end] ?? "")) {
    const next = readPer(text, end + 1, words);
    if (next === undefined) break;
    per.push(next);
    end += next.length + 1;
  }
  return { ...unitParts(spelling), per, length: end - at };
}
