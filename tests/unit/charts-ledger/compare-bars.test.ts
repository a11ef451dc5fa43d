import { expect, test } from "vitest";
import { compareBars } from "../../../src/charts/ledger/compare-bars.ts";
import { comparisonsOf } from "../../../src/model/compare/comparisons.ts";
import { byVerdict } from "../../../src/model/compare/groups.ts";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import type { Figure } from "../compare/compared.ts";

const upper = { scope: "ningxia", role: "average", label: "普及率", value: 75, unit: "%" } as const;
const answer = (value: number): Figure => ({ answers: "xiji-2025/1/t1", value, unit: "%" });

/** The chart of 西吉县's answers to the region's figures. */
function chart(...figures: readonly Figure[]) {
  const targets = figures.map((changes, index) => targetInput({ id: `t${index + 1}`, ...changes }));
  const { documents } = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets })] });
  return compareBars(byVerdict(documents.flatMap(comparisonsOf)), {
    id: "chart",
    hrefOf: ({ verdict }) => `#${verdict}`,
  });
}

test("says in its title what happened most often, and how often a figure is lower", () => {
  expect(chart(upper, answer(74), upper, upper)?.title).toBe("没有写对应的数字的最多，2个；低于上级的1个");
  expect(chart(upper, answer(75), upper, upper)?.title).toBe("没有写对应的数字的最多，2个");
});

test("counts every verdict in its sentence and names each figure that is lower or higher", () => {
  expect(chart(upper, answer(74), answer(80), upper)?.summary).toBe(
    "上级的3个数字：低于上级1个，高于上级1个，没有写对应的数字1个。普及率低于自治区，相差1个百分点；普及率高于自治区，相差5个百分点。",
  );
});

test("has a row for each verdict, that leads to its comparisons, and the same numbers in its table", () => {
  const bars = chart(upper, answer(74), upper);
  expect(bars?.rows.map(({ label, href, value, text }) => [label, href, value, text])).toEqual([
    ["低于上级", "#below", 1, "1个"],
    ["没有写对应的数字", "#dropped", 1, "1个"],
  ]);
  expect(bars?.table.rows).toEqual([
    ["低于上级", "1个"],
    ["没有写对应的数字", "1个"],
  ]);
});

test("is none where all is of one kind", () => {
  expect(chart(upper, upper)).toBeNull();
});
