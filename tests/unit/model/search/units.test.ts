import { expect, test } from "vitest";
import { formTable } from "../../../../src/model/search/form-table.ts";
import { literalUnits, rowsOf, unitsOf, unknownIn, wordUnits } from "../../../../src/model/search/units.ts";

const table = formTable([["幼儿园", "幼儿园教师"], ["教师工资", "工资"], ["西吉县", "西吉"], ["老年人"], ["灯"]]);
const split = (text: string) =>
  [...new Intl.Segmenter("zh-CN", { granularity: "word" }).segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
const tools = { table, split };
const texts = (question: string) => unitsOf(question, tools).map((unit) => unit.text);

test("the longest wordings are taken, and shorter ones within them are second best", () => {
  const [unit] = unitsOf("教师工资", tools);
  expect(unit).toMatchObject({ text: "教师工资", concepts: [1], within: [] });
  expect(unitsOf("幼儿园教师", tools)[0]).toMatchObject({ text: "幼儿园教师", concepts: [0] });
});

test("question words and chatter are left out", () => {
  expect(texts("请问西吉县有没有幼儿园呢")).toEqual(["西吉县", "幼儿园"]);
});

test("a question of chatter only is searched as it is", () => {
  expect(texts("怎么办")).toEqual(["怎么办"]);
});

test("an age stands for those of that age", () => {
  expect(unitsOf("我爷爷70岁", tools)).toMatchObject([{ text: "", concepts: [3] }]);
});

test("a number is kept together with its unit", () => {
  const numbers = unitsOf("9000人 1.5亿元 20℃", tools).filter((unit) => unit.isNumber);
  expect(numbers.map((unit) => unit.text)).toEqual(["9000人", "1.5亿元", "20℃"]);
});

test("a single character counts where it is a word, not within another", () => {
  expect(unitsOf("灯", tools)[0]?.concepts).toEqual([4]);
  expect(unitsOf("灯笼", tools)[0]?.concepts).toEqual([]);
});

test("words that the lexicon lacks are trusted less beside those it knows", () => {
  const [known, unknown] = unitsOf("幼儿园校车", tools);
  expect([known?.trust, unknown?.text, unknown?.trust]).toEqual([1, "校车", 0.5]);
  expect(unitsOf("校车", tools)[0]?.trust).toBe(1);
});

test("what neither the lexicon nor the chatter knows is told, for pinyin and slips", () => {
  expect(unknownIn("幼儿园收分多少钱", tools)).toEqual(["收分"]);
});

test("a run that no page has is tried in rows of its words, the longest first, never across chatter", () => {
  expect(rowsOf("农村的卫生室", split)).toEqual(["卫生室", "农村", "卫生", "室"]);
});

test("words that the lexicon lacks are surer from three characters on; single ones count only where nothing else is", () => {
  expect(wordUnits(["卫生室", "农村", "室"])).toMatchObject([
    { text: "卫生室", trust: 0.8 },
    { text: "农村", trust: 0.25 },
  ]);
  expect(wordUnits(["室"])).toMatchObject([{ text: "室", trust: 0.4 }]);
});

test("a single character is no word of the lexicon where it may belong to the next", () => {
  const houses = { table: formTable([["房"]]), split };
  expect(unitsOf("危房", houses)[0]?.concepts).toEqual([]);
});

test("as it is, a question is split at spaces and signs only", () => {
  expect(literalUnits("医保 “报销”").map((unit) => unit.text)).toEqual(["医保", "报销"]);
});
