import { describe, expect, test } from "vitest";
import { dueWords, moneyDueWords } from "../../../src/strings/due-words.ts";
import { figureContext } from "../../../src/strings/figure-context.ts";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

type Figure = Parameters<typeof targetInput>[0];

/** What is said beside each figure of a county's task. */
function contexts(due: string | undefined, ...figures: readonly Figure[]): string[] {
  const targets = figures.map((changes, index) => targetInput({ id: `t${index + 1}`, ...changes }));
  const { tasks } = smallLedger({ tasks: [taskEntry("xiji-2025/1", { due, targets })] });
  return tasks.flatMap((task) => task.targets.map((target) => figureContext(target, task)));
}

describe("beside a figure in a list", () => {
  test("nothing is said where place and date are the task's", () => {
    expect(contexts("2027", {}, { due: "2027" })).toEqual(["", ""]);
    expect(contexts(undefined, {})).toEqual([""]);
  });

  test("its place is named where that is another", () => {
    expect(contexts("2027", { scope: "ningxia" })).toEqual(["（宁夏回族自治区）"]);
  });

  test("its date is named where that is another, as precise as printed", () => {
    expect(contexts("2027", { due: "2025-03" })).toEqual(["（2025年3月）"]);
  });

  test("both are named where both are others", () => {
    expect(contexts("2027", { scope: "ningxia", due: "2025" })).toEqual(["（宁夏回族自治区，2025年）"]);
  });

  test("the date of the level above is no date of the task", () => {
    expect(contexts(undefined, { scope: "ningxia", due: "2025" })).toEqual(["（宁夏回族自治区，2025年）"]);
  });

  test("it is said that none is printed, where the task's date is another figure's", () => {
    expect(contexts(undefined, {}, { due: "2027" })).toEqual(["（未写明期限）", ""]);
  });

  test("a yearly figure is not called undated: it says 每年 itself", () => {
    expect(contexts(undefined, { period: "year" }, { due: "2027" })).toEqual(["", ""]);
    expect(contexts(undefined, { period: "year", scope: "ningxia" }, { due: "2027" })).toEqual([
      "（宁夏回族自治区）",
      "",
    ]);
    expect(contexts("2027", { period: "year", due: "2025" })).toEqual(["（2025年）"]);
  });

  test("what the paper says of the time stands for a date", () => {
    const note = "从2024年起分三年";
    expect(contexts(undefined, { dueNote: note }, { due: "2027" })).toEqual([`（${note}）`, ""]);
    expect(contexts(undefined, { period: "year", dueNote: note }, { due: "2027" })).toEqual([`（${note}）`, ""]);
  });

  test("a standard is asked for no date", () => {
    expect(contexts(undefined, { kind: "standard" }, { due: "2027" })).toEqual(["", ""]);
  });
});

describe("by when a figure holds", () => {
  const words = (changes: Figure) =>
    smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets: [targetInput(changes)] })] }).targets.map(dueWords)[0];

  test.each([
    [{ due: "2027", dueNote: "年底" }, "2027年（年底）"],
    [{ period: "year" }, "每年"],
    [{ period: "year", due: "2027" }, "每年，到2027年"],
    [{ period: "year", due: "2027", dueNote: "年底" }, "每年，到2027年（年底）"],
    [{ dueNote: "从2024年起分三年" }, "从2024年起分三年"],
    [{}, "未写明期限"],
    [{ kind: "standard" }, ""],
    [{ kind: "standard", due: "2027" }, "2027年"],
    [{ kind: "context" }, ""],
  ] as const)("%j: %s", (changes, expected) => {
    expect(words(changes)).toBe(expected);
  });
});

describe("by when money is due", () => {
  const words = (changes: Figure) =>
    smallLedger({
      tasks: [taskEntry("xiji-2025/1", { targets: [targetInput({ unit: "元", money: "loan", ...changes })] })],
    }).funding.map(moneyDueWords)[0];

  test.each([
    [{ due: "2025", dueNote: "全年" }, "2025年（全年）"],
    [{ period: "year", due: "2027" }, "每年，到2027年"],
    [{ dueNote: "从2024年起分三年" }, "从2024年起分三年"],
    [{}, "未写明期限"],
    [{ unit: "元/人", due: "2025-03" }, "2025年3月"],
    [{ unit: "元/人" }, ""],
  ] as const)("%j: %s", (changes, expected) => {
    expect(words(changes)).toBe(expected);
  });
});
