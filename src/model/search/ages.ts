/** Ages and what they make of a person; the first row that fits counts. */
const groups: readonly { from: number; to: number; asks: readonly string[] }[] = [
  { from: 80, to: 130, asks: ["高龄", "高龄津贴", "老年人"] },
  { from: 60, to: 79, asks: ["老年人", "老人", "养老"] },
  { from: 45, to: 59, asks: [] },
  { from: 19, to: 44, asks: [] },
  { from: 16, to: 18, asks: ["高中", "学生"] },
  { from: 6, to: 15, asks: ["学生", "义务教育"] },
  { from: 4, to: 5, asks: ["幼儿园", "学前教育"] },
  { from: 0, to: 3, asks: ["婴幼儿", "3岁以下婴幼儿"] },
];

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** An age as people write it: 70岁, 70多岁, 七十岁, 十几岁, 三岁半, 8个月大. */
const age =
  /(?<years>\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九几]?|[一二两三四五六七八九])(?:多|来)?(?:周)?岁(?:多|半)?(?:以上|以下)?的?|(?<months>\d{1,2}|[一二两三四五六七八九几]|十[一二]?)个?(?:多)?月大的?/gu;

/** Someone's age, where a question names one. */
export interface Age {
  start: number;
  end: number;
  /** Wordings for people of that age; empty where age says nothing. */
  asks: readonly string[];
}

/** Ages in a question. */
export function agesIn(text: string): Age[] {
  return [...text.matchAll(age)].map((found) => {
    const years = found.groups?.months === undefined ? yearsOf(found.groups?.years ?? "") : 0;
    const asks = groups.find(({ from, to }) => years >= from && years <= to)?.asks ?? [];
    return { start: found.index, end: found.index + found[0].length, asks };
  });
}

function yearsOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["0", text];
  return (tens === "" ? 1 : (digits[tens] ?? 0)) * 10 + (digits[ones] ?? 0);
}
