import { chineseValue } from "../chinese-number.ts";

interface Group {
  from: number;
  to: number;
  /** Wordings for people of that age. */
  asks: readonly string[];
  /** Wordings for what is paid to them, where a question speaks of money. */
  paid: readonly string[];
}

/** Ages and what they make of a person; the first row that fits counts. */
const groups: readonly Group[] = [
  { from: 80, to: 130, asks: ["高龄", "老年人"], paid: ["高龄津贴", "高龄老人津贴", "养老金", "养老保险"] },
  { from: 60, to: 79, asks: ["老年人", "老人"], paid: ["养老金", "养老保险", "养老待遇"] },
  { from: 16, to: 18, asks: ["高中", "学生"], paid: ["助学金", "学费"] },
  { from: 6, to: 15, asks: ["学生", "义务教育"], paid: ["学杂费", "营养餐", "困难学生"] },
  { from: 3, to: 5, asks: ["幼儿园", "学前教育"], paid: ["保教费", "学前教育资助"] },
  { from: 0, to: 2, asks: ["婴幼儿", "3岁以下婴幼儿"], paid: ["育儿补贴"] },
];

/** A question that speaks of money. */
const money = /领|发|补|钱|拿|元|津贴|待遇/u;

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
    const group = groups.find(({ from, to }) => years >= from && years <= to);
    const asks = group && money.test(text) ? [...group.paid, ...group.asks] : (group?.asks ?? []);
    return { start: found.index, end: found.index + found[0].length, asks };
  });
}

/** 七十 → 70; 十几 counts as 十. */
function yearsOf(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : (chineseValue(text.replace("几", "")) ?? 0);
}
