import { expect, test } from "vitest";
import { reasons, timings, verdicts, wordings } from "../../../src/model/compare/comparison.ts";
import { codes } from "../../../src/model/export/codes.ts";
import { publish } from "../../../src/model/export/files.ts";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { sha256 } from "../../support/sha256.ts";

const upper = targetInput({
  id: "t1",
  scope: "ningxia",
  metric: "tap-water",
  role: "average",
  value: 75,
  unit: "%",
  due: "2027",
  stated: "75%以上",
});
const own = targetInput({ id: "t2", value: 74, unit: "%", bound: "exactly", stated: "74%", answers: "xiji-2025/1/t1" });

const rows = (...targets: (typeof upper)[]) => {
  const ledger = smallLedger({
    metrics: [metricEntry("tap-water")],
    tasks: [taskEntry("xiji-2025/1", { targets })],
  });
  return publish(ledger, sha256).find(({ table }) => table.name === "compare")?.rows ?? [];
};

test("a comparison has both figures, both dates, both printed runs and what follows from them", () => {
  expect(rows(upper, own)).toEqual([
    {
      id: "xiji-2025/1/t2",
      document: "xiji-2025",
      place: "xiji",
      upper: "xiji-2025/1/t1",
      lower: "xiji-2025/1/t2",
      metric: "tap-water",
      verdict: "below",
      timing: "undated",
      wording: "looser",
      role: "average",
      upperValue: 75,
      lowerValue: 74,
      unit: "%",
      upperDue: "2027",
      lowerDue: null,
      upperStated: "75%以上",
      lowerStated: "74%",
      difference: -1,
      share: null,
      conflict: false,
      differs: null,
      reason: null,
      lowerUnit: "%",
      url: "/compare/#xiji-2025/1/t2",
    },
  ]);
});

test("an upper figure without an answer has nothing below", () => {
  const [row] = rows(upper, targetInput({ id: "t2" }));
  expect(row).toMatchObject({ id: "xiji-2025/1/t1", verdict: "dropped" });
  const { lower, timing, wording, lowerValue, lowerDue, lowerStated, lowerUnit, difference } = row ?? {};
  const below = [lower, timing, wording, lowerValue, lowerDue, lowerStated, lowerUnit, difference];
  expect(below).toEqual(Array(8).fill(null));
});

test("every code of a comparison is explained", () => {
  expect(Object.keys(codes.verdict).sort()).toEqual([...verdicts].sort());
  expect(Object.keys(codes.timing).sort()).toEqual([...timings].sort());
  expect(Object.keys(codes.wording).sort()).toEqual([...wordings].sort());
  expect(Object.keys(codes.compareReason).sort()).toEqual([...reasons].sort());
});

test("a figure that asks for what an earlier document asked for names that figure", () => {
  const targets = [targetInput({ metric: "tap-water" })];
  const ledger = smallLedger({
    metrics: [metricEntry("tap-water")],
    documents: [documentEntry("xiji-2025"), documentEntry("old-2023", { year: 2023 })],
    tasks: [taskEntry("old-2023/1", { targets }), taskEntry("xiji-2025/1", { targets })],
  });
  const table = publish(ledger, sha256).find(({ table: { name } }) => name === "targets");
  expect(table?.rows.map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ["old-2023/1/t1", null],
    ["xiji-2025/1/t1", "old-2023/1/t1"],
  ]);
});
