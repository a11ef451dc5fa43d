import { describe, expect, test } from "vitest";
import { comparisonsOf } from "../../../src/model/compare/comparisons.ts";
import { verdictClause } from "../../../src/strings/compare-clauses.ts";
import { readingOf } from "../../../src/strings/compare-reading.ts";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { compared, type Figure } from "../compare/compared.ts";

const reading = (own: Figure, upper: Figure) => readingOf(compared(own, upper)).join("");
const dated = { due: "2027" } as const;
const count = { value: 10_000, unit: "件", stated: "1万件" } as const;

describe("what a figure of the level above is, in one plain sentence", () => {
  test("an average: lower only means that others must be higher", () => {
    expect(reading({ ...dated, value: 19 }, { ...dated, role: "average" })).toBe(
      "相差56个百分点。这是全自治区的平均数，不是对每个地方的要求：西吉县写得低，只说明别处要高一些，平均起来才是这个数。",
    );
    expect(reading({ ...dated, value: 80 }, { ...dated, role: "average" })).toBe(
      "相差5个百分点。这是全自治区的平均数，不是对每个地方的要求：西吉县写得高，别处低一些，平均起来也是这个数。",
    );
    expect(reading(dated, { ...dated, role: "average" })).toBe("这是全自治区的平均数，不是对每个地方的要求。");
  });

  test("a floor: lower falls short of it", () => {
    expect(reading({ ...dated, value: 74 }, { ...dated, role: "floor" })).toBe(
      "相差1个百分点。这是各地都要达到的数，西吉县写的达不到。",
    );
    expect(reading(dated, { ...dated, role: "floor" })).toBe("这是各地都要达到的数。");
  });

  test("a standard: less money falls short of it", () => {
    const money = { value: 304, unit: "元/人·月", stated: "304元" } as const;
    expect(reading({ ...money, ...dated, value: 270 }, { ...money, ...dated, role: "standard" })).toBe(
      "相差每人每月34元。这是全自治区的标准，各地照着做，西吉县写的达不到。",
    );
  });

  test("a total: the part, with its division", () => {
    const yearly = { period: "year" } as const;
    expect(reading({ ...count, ...yearly, value: 500 }, { ...count, ...yearly, role: "total" })).toBe(
      "这是全自治区的合计，由各地分担：西吉县占5%（500÷10000）。",
    );
  });

  test("a rough total gives a rough part", () => {
    const rough = { ...count, ...dated, bound: "about", role: "total" } as const;
    expect(reading({ ...count, ...dated, value: 4930 }, rough)).toContain("西吉县占约49.3%（4930÷10000）。");
  });

  test("nothing can be said without a role", () => {
    expect(reading(dated, { ...dated, role: undefined })).toBe(
      "文件里看不出自治区的这个数字对西吉县意味着什么（底线、平均还是合计），所以不判断高低。",
    );
  });
});

describe("beside it is said", () => {
  test("why no part of a total is worked out", () => {
    expect(reading(count, { ...count, period: "year", due: "2027", role: "total" })).toBe(
      "这是全自治区的合计，由各地分担。自治区写的是每年的数，西吉县没有写是不是每年，所以不算占多少。",
    );
  });

  test.each<[string, Figure, Figure]>([
    ["期限比自治区晚。", dated, { due: "2025" }],
    ["期限比自治区早。", { due: "2025" }, dated],
    ["自治区写了期限（2027年），西吉县没有写。", {}, dated],
    ["自治区写了期限（每年，到2027年），西吉县没有写。", {}, { ...dated, period: "year" }],
    ["西吉县写了期限，自治区没有写。", dated, {}],
    ["两边都没有写期限。", {}, {}],
  ])("%s", (sentence, own, upper) => {
    expect(readingOf(compared(own, upper)).at(-1)).toBe(sentence);
  });

  test("nothing about dates where both name their years in words, or one does beside a date", () => {
    const words = { dueNote: "分三年" };
    expect(reading(words, words)).toBe("这是全自治区的平均数，不是对每个地方的要求。");
    expect(reading(words, dated)).toBe("这是全自治区的平均数，不是对每个地方的要求。");
  });

  test("how the wording is looser or stricter", () => {
    const last = (own: Figure, upper: Figure) =>
      readingOf(compared({ ...dated, ...own }, { ...dated, ...upper })).at(-1);
    expect(last({ bound: "exactly" }, {})).toBe("自治区写的是不低于这个数，西吉县写的是达到，说法放松。");
    expect(last({ strive: true }, {})).toBe("西吉县用了“力争”一类的说法，自治区没有用，说法放松。");
    expect(last({}, { strive: true })).toBe("自治区用了“力争”一类的说法，西吉县没有用，说法更严。");
  });

  test("what is not the same thing, even where the number is the same", () => {
    const differs = "自治区说的是电动自行车，县里说的是汽车";
    expect(reading({ differs }, dated)).toBe(
      `${differs}。数字一样大，说的不是同一件事。这是全自治区的平均数，不是对每个地方的要求。`,
    );
    expect(reading({ differs, value: 9 }, dated)).not.toContain("一样大");
  });
});

describe("an upper figure without an answer", () => {
  const alone = (upper: Figure) => {
    const targets = [targetInput({ id: "t1", scope: "ningxia", ...upper }), targetInput({ id: "t2" })];
    const { documents } = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets })] });
    return documents
      .flatMap(comparisonsOf)
      .map((comparison) => [verdictClause(comparison), readingOf(comparison).join("")]);
  };

  test("is said in neutral words to have none", () => {
    expect(alone({ role: "total" })).toEqual([
      ["西吉县没有写对应的数字", "这是全自治区的合计，由各地分担，西吉县分到多少没有写。"],
    ]);
  });

  test("for named places quotes whom the document names, and says nothing of the others' part", () => {
    expect(alone({ role: "total", scopeNote: "同心县、泾源县" })[0]?.[1]).toBe("原文写的是“同心县、泾源县”。");
  });

  test("without a role leaves open what it is", () => {
    expect(alone({})[0]?.[1]).toBe("文件里看不出是底线、平均还是合计。");
  });
});

test.each<[string, Figure, Figure]>([
  ["低于自治区，相差1个百分点", { value: 74 }, {}],
  ["高于自治区，相差1个百分点", { value: 76 }, {}],
  ["低于自治区，相差1个百分点，这是各地都要达到的数", { value: 74 }, { role: "floor" }],
  ["数字和自治区一样，期限更晚", dated, { due: "2025" }],
  ["数字和自治区一样，但没有写期限", {}, dated],
  ["数字和自治区一样，但说法放松", { bound: "exactly" }, {}],
  ["和自治区的不是一回事", { differs: "县里说的是汽车。" }, {}],
  ["占全自治区合计的5%", { ...count, value: 500 }, { ...count, role: "total" }],
  ["是全自治区合计里的一份", { ...count, value: 500 }, { ...count, role: "total", due: "2027" }],
  ["和自治区一样", {}, {}],
  ["不判断高低", {}, { role: undefined }],
])("in one clause: %s", (clause, own, upper) => {
  expect(verdictClause(compared(own, upper))).toBe(clause);
});
