import { describe, expect, test } from "vitest";
import {
  differenceText,
  figureLabel,
  formulaNames,
  formulaText,
  lineSentence,
  lineTitle,
  numberNotes,
} from "../../../src/strings/check-lines.ts";
import { countsText } from "../../../src/strings/checks.ts";
import { fiscalOf, households, lineOver, linesOf, moneyTable, share, yuan } from "../../support/checks.ts";
import { taskEntry } from "../../support/ledger.ts";
import { serviceFieldEntry } from "../../support/registers.ts";

const sum = [households(40), households(10), households(20)];
const t = (no: number) => ({ figure: `xiji-2025/1/t${no}` });
const perMonth = (value: number, stated: string) => ({ value, stated, unit: "元/人·月" });

describe("a line in words", () => {
  test("says what is printed, what comes out, and by how much they differ", () => {
    expect(lineSentence(lineOver(sum))).toBe("印的是40户，照别的数算是30户，多10户。");
    expect(lineSentence(lineOver(sum.toReversed()))).toBe("印的是20户，照别的数算是50户，少30户。");
    expect(lineSentence(lineOver([households(30), ...sum.slice(1)]))).toBe("印的是30户，照别的数算是30户，没有差别。");
  });

  test("names the other place where nothing had to be worked out", () => {
    const line = lineOver([yuan(150_000_000, "1.5亿元"), yuan(16_000_000, "1600万元")], { right: t(2) });
    expect(lineSentence(line)).toBe("印的是1.5亿元，另一处印的是1600万元，多1.34亿元。");
  });

  test("never says that something is wrong, only that it does not fit", () => {
    expect(lineSentence(lineOver(sum))).not.toMatch(/错|误|造假|虚/u);
  });

  test("of a limit says whether it is kept", () => {
    const sentence = (relation: "at-most" | "at-least", first: number, certainty: "sure" | "open" = "sure") =>
      lineSentence(lineOver([households(first), households(10)], { relation, certainty, right: t(2) }));
    expect(sentence("at-most", 8)).toBe("印的是8户，没有超过另一处印的10户。");
    expect(sentence("at-most", 12)).toBe("印的是12户，应当不超过另一处印的10户，多2户。");
    expect(sentence("at-least", 12)).toBe("印的是12户，不少于另一处印的10户。");
    expect(sentence("at-least", 8)).toBe("印的是8户，应当不少于另一处印的10户，少2户。");
    expect(sentence("at-least", 8, "open")).toBe("印的是8户，比另一处印的10户少2户。");
  });

  test("counts differences of shares in percentage points, and of standards per person", () => {
    expect(differenceText(lineOver([share(64.7), share(68.1)], { right: t(2) }))).toBe("少3.4个百分点");
    const standards = [perMonth(280, "280元"), perMonth(260, "260元")];
    expect(differenceText(lineOver(standards, { right: t(2) }))).toBe("每人每月多20元");
  });

  test("names the row or column it is about", () => {
    expect(lineTitle({ ...lineOver(sum), title: "是不是合计", part: "收入" })).toBe("是不是合计（收入）");
    expect(lineTitle({ ...lineOver(sum), title: "是不是合计", part: null })).toBe("是不是合计");
  });
});

describe("a formula in words", () => {
  test("has bare numbers where all are in the unit of the result", () => {
    expect(formulaText(lineOver(sum))).toBe("10 + 20 = 30户");
    expect(formulaNames(lineOver(sum))).toBe("数2 + 数3");
  });

  test("keeps every unit where they differ", () => {
    const figures = [yuan(1_200_000, "120万元"), { value: 4000, stated: "4000元", unit: "元/户" }, households(300)];
    expect(formulaText(lineOver(figures, { right: { product: [t(2), t(3)] } }))).toBe("每户4000元 × 300户 = 120万元");
  });

  test("says “about” where the result is rounded", () => {
    const line = lineOver([share(33), households(1), households(3)], { right: { percent: [t(2), t(3)] } });
    expect(formulaText(line)).toBe("1户 ÷ 3户 ≈ 33.3%");
  });

  test("sets what belongs together in brackets", () => {
    const right = { percent: [{ difference: [t(2), t(3)] }, { base: [t(2), t(4)] }] };
    const line = lineOver([share(50), households(30), households(20), share(-20)], { right });
    expect(formulaText(line)).toBe("（30户 − 20户）÷（30户 ÷（1 +（−20%）））≈ 26.7%");
  });

  test("explains numbers that no document prints", () => {
    const twelve = { number: 12, unit: "月/年", why: "一年的月数" };
    const figures = [{ value: 3600, stated: "3600元", unit: "元/人·年" }, perMonth(300, "300元")];
    const line = lineOver(figures, { right: { product: [t(2), twelve] } });
    expect([formulaText(line), numberNotes(line)]).toEqual(["每人每月300元 × 12 = 每人每年3600元", ["12是一年的月数"]]);
    const named = lineOver([households(3)], { right: { number: 3, why: "点了名的3户" } });
    expect([formulaText(named), numberNotes(named)]).toEqual(["3户（点了名的3户）", []]);
  });

  test("has real minus signs and no binary dust", () => {
    const table = moneyTable(
      "t",
      [["change", "亿元"]],
      [
        ["total", "-0.1"],
        ["a", "0.2"],
        ["b", "-0.3"],
      ],
    );
    const check = {
      left: { cell: "xiji-2025/t/total/change" },
      right: { sum: [{ cell: "xiji-2025/t/a/change" }, { cell: "xiji-2025/t/b/change" }] },
    };
    const [line] = linesOf(check, { fiscal: fiscalOf(table) });
    expect(line && formulaText(line)).toBe("0.2 +（−0.3）= −0.1亿元");
  });
});

test("every figure of a formula has a name", () => {
  const contents = {
    tasks: [taskEntry("xiji-2025/1")],
    services: [serviceFieldEntry("water")],
    fiscal: fiscalOf(moneyTable("t", [["need", "万元"]], [["a", "1"]])),
  };
  const [count] = linesOf({ left: { "printed-services": "water" }, right: { services: "water" } }, contents);
  expect(count?.figures.map(figureLabel)).toEqual(["“饮水”领域印的项数", "“饮水”领域列出的服务"]);
  const [rows] = linesOf({ left: { cell: "xiji-2025/t/a/need" }, right: { cell: "xiji-2025/t/a/need" } }, contents);
  expect(rows?.figures.map(figureLabel)).toEqual(["行a的列need"]);
});

test("counts leave out what did not occur", () => {
  const counts = { agrees: 3, disagrees: 0, "likely-disagrees": 0, open: 0 };
  expect(countsText(counts)).toBe("核算3处，都一致");
  expect(countsText({ ...counts, disagrees: 1, open: 2 })).toBe("核算6处，3处一致，1处复算不一致，2处只供参考");
});
