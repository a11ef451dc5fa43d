import { describe, expect, test } from "vitest";
import {
  allLookedFor,
  deadlineUnits,
  describeDeadline,
  distance,
  dueSubject,
  lookedFor,
} from "../../../src/strings/deadlines.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

const looked = { until: "2026-11-20", where: "县政府网站" };

/** Each deadline of a county's task on 22 November 2026, in words. */
function say(words: typeof distance, changes: Parameters<typeof taskEntry>[1], resultsLookedFor = looked): string[] {
  const documents = [documentEntry("xiji-2025", { resultsLookedFor })];
  return smallLedger({ documents, tasks: [taskEntry("xiji-2025/1", changes)] }).deadlines.map(words);
}

describe("how far a deadline is", () => {
  test.each([
    ["2026-11-21", "已过1天"],
    ["2025-12-31", "已过326天"],
    ["2026-11-22", "今天到期"],
    ["2026-12-31", "还有39天"],
    ["2029-12-31", "还有1135天"],
  ])("is counted in days where a day is printed: %s, %s", (due, words) => {
    expect(say(distance, { due })).toEqual([words]);
  });

  test.each([
    ["2025", "按年底算已过326天"],
    ["2025-03", "按月底算已过601天"],
    ["2026-11", "按月底算还有8天"],
    ["2026", "按年底算还有39天"],
    ["2027", "按年底算还有404天"],
  ])("says that it counts to the last day where only a month or a year is printed: %s, %s", (due, words) => {
    expect(say(distance, { due })).toEqual([words]);
  });
});

describe("a deadline in a line", () => {
  test.each([
    ["2025", "西吉县：2025年，按年底算已过326天（整项任务），未见公开结果"],
    ["2026-12", "西吉县：2026年12月，按月底算还有39天（整项任务）"],
    ["2026-12-31", "西吉县：2026年12月31日，还有39天（整项任务）"],
  ])("names the date as printed: %s", (due, words) => {
    expect(say(describeDeadline, { due })).toEqual([words]);
  });

  test("names whose it is and the figures that are due", () => {
    const targets = [
      targetInput({ id: "t1", scope: "ningxia", label: "自来水普及率", due: "2025" }),
      targetInput({ id: "t2", scope: "ningxia", label: "集中供水率", due: "2025" }),
    ];
    expect(say(describeDeadline, { targets })).toEqual([
      "宁夏回族自治区：2025年，按年底算已过326天（自来水普及率、集中供水率），未见公开结果",
    ]);
  });

  test("tells a date since which nobody has looked from one since which nothing was found", () => {
    expect(say(describeDeadline, { due: "2025" }, { ...looked, until: "2025-12-30" })).toEqual([
      "西吉县：2025年，按年底算已过326天（整项任务），到期后还没有人查找过结果",
    ]);
  });
});

describe("what is due", () => {
  const figures = (...labels: readonly string[]) =>
    labels.map((label, index) => targetInput({ id: `t${index + 1}`, label, due: "2025" }));

  test("is the task, where all of it is", () => {
    expect(say(dueSubject, { due: "2025" })).toEqual(["改善农村饮水"]);
  });

  test("is the figure, where only that is", () => {
    expect(say(dueSubject, { targets: figures("通水户数") })).toEqual(["改善农村饮水：通水户数"]);
  });

  test("is the first figure and how many there are, where several are", () => {
    expect(say(dueSubject, { targets: figures("通水户数", "管网长度") })).toEqual(["改善农村饮水：通水户数等2个数字"]);
  });
});

describe("the units in charge of what is due", () => {
  test("are those that lead or are responsible, as printed", () => {
    expect(say(deadlineUnits, { due: "2025", lead: ["市水务局"], cooperating: ["卫健局"] })).toEqual(["市水务局"]);
    expect(say(deadlineUnits, { due: "2025", responsible: ["水务局", "卫健局"] })).toEqual(["水务局、卫健局"]);
  });

  test("are not blamed for the level above's deadline: that is only printed in their paper", () => {
    const targets = [targetInput({ scope: "ningxia", due: "2025" })];
    expect(say(deadlineUnits, { lead: ["水务局"], targets })).toEqual(["写在西吉县的文件里"]);
  });

  test("are unknown for goals of a whole document", () => {
    const { deadlines } = smallLedger({
      documents: [documentEntry("xiji-2025", { targets: [targetInput({ due: "2025" })] })],
    });
    expect(deadlines.map(deadlineUnits)).toEqual([""]);
  });
});

describe("how results were looked for", () => {
  const words = (resultsLookedFor: { until: string; where: string } | null) =>
    smallLedger({ documents: [documentEntry("xiji-2025", { resultsLookedFor })] }).documents.map(lookedFor);

  test("names the place and the day", () => {
    expect(words({ until: "2026-11-20", where: "县政府网站" })).toEqual([
      "结果查找范围：县政府网站；查到2026年11月20日。",
    ]);
  });

  test("names no day after the site day", () => {
    expect(words({ until: "2026-12-20", where: "县政府网站" })).toEqual([
      "结果查找范围：县政府网站；查到2026年11月22日。",
    ]);
  });

  test("says so where nobody looked", () => {
    expect(words(null)).toEqual(["还没有查找过公开结果。"]);
  });
});

describe("where results of several documents were looked for", () => {
  test("names a day that holds for all of them", () => {
    expect(allLookedFor("2026-11-20")).toBe("只在本站收录的文件里找过结果，查到2026年11月20日，没有查别的网站。");
  });

  test("names none where for one of them nobody looked", () => {
    expect(allLookedFor(null)).toBe("其中有的文件，还没有人找过公开结果。");
  });
});
