import { describe, expect, test } from "vitest";
import { reportCalendar, reportMonths } from "../../../src/model/report-months.ts";
import { documentEntry, smallLedger } from "../../support/ledger.ts";
import { reportInput } from "../../support/registers.ts";

type Rhythm = ReturnType<typeof reportInput>["every"];

const wholeYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe("a duty falls due", () => {
  test.each<[Rhythm]>([["week"], ["month"]])("in every month where it comes every %s", (every) => {
    expect(reportMonths({ every, months: [] })).toEqual(wholeYear);
  });

  test.each<[Rhythm, number[]]>([
    ["quarter", [3, 6, 9, 12]],
    ["half-year", [6, 12]],
    ["year", [3]],
    ["once", [2]],
  ])("in the months its paper names: every %s in %j", (every, months) => {
    expect(reportMonths({ every, months })).toEqual(months);
  });

  test.each<[Rhythm]>([["quarter"], ["half-year"], ["year"], ["once"]])(
    "in no month where its paper names none, because nobody knows which: every %s",
    (every) => {
      expect(reportMonths({ every, months: [] })).toEqual([]);
    },
  );

  test("in June alone where a half-yearly duty names only June", () => {
    expect(reportMonths({ every: "half-year", months: [6] })).toEqual([6]);
  });

  test("in the named months alone, even if it comes every month of them", () => {
    expect(reportMonths({ every: "month", months: [11, 3, 12] })).toEqual([3, 11, 12]);
  });
});

describe("the calendar of duties", () => {
  const duties: readonly [Rhythm, number[]][] = [
    ["year", []],
    ["year", [3]],
    ["week", []],
    ["quarter", [3, 6, 9, 12]],
    ["month", []],
    ["once", [3]],
  ];
  const { reports } = smallLedger({
    documents: [
      documentEntry("xiji-2025", {
        reports: duties.map(([every, months], index) => reportInput({ id: `r${index + 1}`, every, months })),
      }),
    ],
  });
  const { always, months, unwritten, once } = reportCalendar(reports);
  const keys = (list: typeof reports) => list.map((report) => report.id.split("/")[1]);

  test("has twelve months, January first", () => {
    expect(months.map(({ month }) => month)).toEqual(wholeYear);
  });

  test("names what comes every month once, not twelve times", () => {
    expect(keys(always)).toEqual(["r3", "r5"]);
  });

  test("repeats a duty in each month in which it falls due, in the order of the papers", () => {
    expect(
      months.filter((entry) => entry.reports.length > 0).map(({ month, reports: due }) => [month, keys(due)]),
    ).toEqual([
      [3, ["r2", "r4"]],
      [6, ["r4"]],
      [9, ["r4"]],
      [12, ["r4"]],
    ]);
  });

  test("keeps duties without a printed month apart", () => {
    expect(keys(unwritten)).toEqual(["r1"]);
  });

  test("puts what is done only once into no month, because it does not come round", () => {
    expect(keys(once)).toEqual(["r6"]);
  });
});
