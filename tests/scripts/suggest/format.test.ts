import { describe, expect, test } from "vitest";
import { formatSuggestions } from "../../../scripts/suggest/format.ts";
import { isOneDigit } from "../../../scripts/suggest/proposal.ts";
import { suggest } from "../../../scripts/suggest/suggest.ts";
import type { Contents } from "../../../src/model/ledger.ts";
import { figuresPrinted, fiscalOf, households, moneyTable } from "../../support/checks.ts";
import { smallLedger } from "../../support/ledger.ts";

const suggested = (contents: Partial<Contents>) => suggest(smallLedger(contents));

describe("The printed proposals", () => {
  test("are entries to paste, with what comes out above each", () => {
    const tasks = figuresPrinted(households(100), households(70), households(30));
    expect(
      formatSuggestions(suggested({ tasks })),
    ).toBe(`# 找到1条可能的关系，请对照原文，合适的贴到各文件的“checks:”下面，并改写标题。

# content/checks/xiji-2025.yaml
  # 一致：印的是100户，照别的数算是100户，没有差别。
  - id: task-1-sum
    title: 各项加起来，是不是数1
    kind: sum
    certainty: likely
    left:
      figure: xiji-2025/1/t1
    relation: equals
    right:
      sum:
        - figure: xiji-2025/1/t2
        - figure: xiji-2025/1/t3`);
  });

  test("name every row that does not agree", () => {
    const table = moneyTable(
      "t",
      [
        ["paid", "万元"],
        ["of", "万元"],
        ["rate", "%"],
      ],
      [
        ["a", "10", "40", "25%"],
        ["b", "30", "60", "50%"],
        ["c", "20", "80", "31%"],
      ],
    );
    const text = formatSuggestions(suggested({ fiscal: fiscalOf(table) }));
    expect(text).toContain(
      "  # 2处一致，1处不一致\n  # 不一致（行c）：印的是31%，照别的数算是25%，多6个百分点。\n  - id: t-rate\n",
    );
  });

  test("say so where nothing was found", () => {
    expect(formatSuggestions(suggested({}))).toBe("没有找到新的关系。");
  });
});

test("a slip of the pen is one digit in one place", () => {
  expect([0.5, 1, -1000, 3, 12, 105, 0].map((steps) => isOneDigit(steps))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
