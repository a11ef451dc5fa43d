import { expect, test } from "vitest";
import { answerText, unmetText } from "../../../src/model/figure-search/answer-text.ts";
import { findFigures } from "../../../src/model/figure-search/find-figures.ts";
import { queryParser } from "../../../src/model/figure-search/parse-query.ts";
import { smallIndex } from "./figures.ts";
import { names, parse } from "./names.ts";

const index = smallIndex();
const none = { rows: [], isRelaxed: false, split: [], unknown: [] };
const understood = (text: string) => answerText(parse(text), none, names).understood;

function answer(text: string) {
  const query = queryParser(index.names)(text);
  const found = findFigures(index, query);
  return {
    ...answerText(query, found, index.names),
    rows: found.rows.map((row) => unmetText(row, query, index.names)),
  };
}

test.for([
  ["≥80% 2027 民政局", "查的是：数字不低于80%，2027年到期，民政局牵头、负责或配合。"],
  ["2000元 每月", "查的是：数字正好是2000元，按每月算。"],
  ["约1.7万人", "查的是：数字约1.7万人（1.53万人到1.87万人）。"],
  ["50%到80%", "查的是：数字在50%到80%之间。"],
  [">50% <80%", "查的是：数字超过50%、低于80%。"],
  ["民政局牵头 到期", "查的是：民政局牵头或负责，已到期，未见公开结果。"],
  ["固原市 2027年前", "查的是：2027年底以前到期，固原市和所辖县区的数字。"],
  ["自治区 2025-2027", "查的是：2025年到2027年之间到期，宁夏回族自治区的数字。"],
  ["2025年12月31日前 单位元", "查的是：单位是元，2025年12月31日以前到期。"],
  ["低于自治区", "查的是：和上级对照的结果是“低于上级”。"],
  ["低保 标准", "查的是：种类是发放或配置标准，写有“低保”。"],
] as const)("“%s” is said in words", ([text, words]) => {
  expect(understood(text)).toBe(words);
});

test("what was left out or looked for in parts is said", () => {
  expect(answer("西吉厕所 80% 90% qzxv").notes).toBe(
    "没有一处写着“西吉厕所”，改为查找“西吉”“厕所”。没有一处写着“qzxv”，没有用上。没有用上：90%。一次只查一个数字、一段期限、一个地区和一个部门。",
  );
  expect(answer(`80%${" ".repeat(200)}`).notes).toBe("问题太长，只看了前面200个字。");
});

test("how many were found is said, also where they are only the nearest", () => {
  expect(answer("≥80%").count).toBe("找到4个数字。");
  expect(answer("90% 2026").count).toMatch(/^没有哪个数字符合全部条件。下面是最接近的\d+个/u);
  expect(answer("qzxv").count).toBe("没有找到。换一个数字或者说法再试。");
  expect(answer("").understood).toBe("");
});

test("a row that is only near says what it does not meet", () => {
  expect(answer("90% 2026").rows[0]).toBe("不符合：2026年到期");
  expect(answer("≥80%").rows).toEqual(["", "", "", ""]);
});
