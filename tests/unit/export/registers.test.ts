import { expect, test } from "vitest";
import { codes } from "../../../src/model/export/codes.ts";
import { publish } from "../../../src/model/export/files.ts";
import type { TableName } from "../../../src/model/export/table.ts";
import { appointmentKinds } from "../../../src/schemas/appointments.ts";
import { fiscalMeasures } from "../../../src/schemas/fiscal.ts";
import { reportRhythms } from "../../../src/schemas/report.ts";
import { ledgerWithRegisters } from "../../support/registers.ts";
import { sha256 } from "../../support/sha256.ts";

const published = publish(ledgerWithRegisters(), sha256);
const tableOf = (name: TableName) => published.find(({ table }) => table.name === name);
const rows = (name: TableName) => tableOf(name)?.rows ?? [];
const columns = (name: TableName) => tableOf(name)?.table.fields.map((field) => field.name) ?? [];

test("columns are published in a fixed order", () => {
  expect(columns("services").join(" ")).toBe("id name plain topic fieldOrder printedCount scope document tasks url");
  expect(columns("appointments").join(" ")).toBe(
    "id document notice noticeTitle person kind post concurrent secondment acting probation from decided decidedBy issued line url",
  );
  expect(columns("fiscal").join(" ")).toBe(
    "id document report table tableTitle row rowLabel group payer column columnLabel measure value unit printedValue printedUnit stated isTotal period line url",
  );
  expect(columns("fiscal-goals").join(" ")).toBe("id document label value unit due stated line url");
  expect(columns("fiscal-reasons").join(" ")).toBe("id document report table rows rowLabels reason line url");
  expect(columns("reports").join(" ")).toBe("id document task what by to every on months year stated url");
});

test("every code that can occur is explained", () => {
  expect(Object.keys(codes.appointmentKind).sort()).toEqual([...appointmentKinds].sort());
  expect(Object.keys(codes.rhythm).sort()).toEqual([...reportRhythms].sort());
  expect(Object.keys(codes.measure).sort()).toEqual([...fiscalMeasures].sort());
});

test("a service knows its field, its list and the promises that provide it", () => {
  expect(rows("services")).toEqual([
    {
      id: "drinking-water",
      name: "饮水安全",
      plain: "家家能喝上干净的水",
      topic: "water",
      fieldOrder: 1,
      printedCount: 1,
      scope: "ningxia",
      document: "xiji-2025",
      tasks: ["xiji-2025/1"],
      url: "/services/#drinking-water",
    },
  ]);
});

test("an appointment carries the facts of its notice, and its id those of the document alone", () => {
  expect(rows("appointments").map(({ id, notice }) => [id, notice])).toEqual([
    ["xiji-2025/a1", "西政干发〔2025〕1号"],
    ["xiji-2025/a2", "西政干发〔2025〕2号"],
  ]);
  expect(rows("appointments")[0]).toMatchObject({
    noticeTitle: "第1份通知",
    kind: "appoint",
    concurrent: true,
    acting: false,
    probation: "一年",
    from: null,
    decided: "2025-02-23",
    issued: "2025-02-24",
    url: "/documents/xiji-2025/#appointments",
  });
});

test("a value of a table is given in the base unit and as printed", () => {
  expect(
    rows("fiscal").map(({ id, value, unit, printedValue, printedUnit }) => [
      id,
      value,
      unit,
      printedValue,
      printedUnit,
    ]),
  ).toEqual([
    ["xiji-2025/year-need/total/need", 9_800, "元", 0.98, "万元"],
    ["xiji-2025/year-need/total/change", -170_000_000, "元", -1.7, "亿元"],
    ["xiji-2025/year-need/wages/need", null, "元", null, "万元"],
    ["xiji-2025/year-need/wages/level", 0.38, null, 0.38, null],
  ]);
});

test("a printed dash is a record without a value; a cell that is left out is none", () => {
  expect(
    rows("fiscal")
      .filter(({ row }) => row === "wages")
      .map(({ column, stated }) => [column, stated]),
  ).toEqual([
    ["need", "-"],
    ["level", "水平为0.38"],
  ]);
});

test("a row of money says whether it is a total, which group it is in and who pays", () => {
  expect(rows("fiscal").map(({ isTotal, group, payer }) => [isTotal, group, payer])).toEqual([
    [true, null, null],
    [true, null, null],
    [false, "三保", "水务局"],
    [false, "三保", "水务局"],
  ]);
  expect(rows("fiscal")[0]).toMatchObject({ period: "2025", line: 40, url: "/documents/xiji-2025/#year-need" });
});

test("a goal of a report on money is given in the base unit, as printed, and by when", () => {
  expect(rows("fiscal-goals")).toEqual([
    {
      id: "xiji-2025/june",
      document: "xiji-2025",
      label: "需求压减",
      value: 150_000_000,
      unit: "元",
      due: "2025-06",
      stated: "1.5亿元",
      line: 42,
      url: "/documents/xiji-2025/#june",
    },
  ]);
});

test("a reason for slow payment names the rows of money it speaks of", () => {
  const [reason] = rows("fiscal-reasons");
  expect(reason).toEqual({
    id: "xiji-2025/late",
    document: "xiji-2025",
    report: "第五期",
    table: "year-need",
    rows: ["total", "wages"],
    rowLabels: ["合计", "保工资支出"],
    reason: "发得晚",
    line: 43,
    url: "/documents/xiji-2025/#late",
  });
  const printed = rows("fiscal").map(({ table, row }) => `${table} ${row}`);
  expect(printed).toEqual(expect.arrayContaining(["year-need total", "year-need wages"]));
});

test("a duty to report names its months as numbers, and its year and its task where it has one", () => {
  expect(rows("reports").map(({ id, task, by, to, on, months, year }) => [id, task, by, to, on, months, year])).toEqual(
    [
      ["xiji-2025/r1", null, ["水务局"], "县政府督查室", "6月、12月底前", [6, 12], null],
      ["xiji-2025/r2", "xiji-2025/1", [], null, null, [], 2025],
    ],
  );
  expect(tableOf("reports")?.csv.text).toContain(",6；12,");
});

test("a goal of a whole document has a document and no task, and is shown there", () => {
  const goal = rows("targets").find(({ id }) => id === "xiji-2025/t1");
  expect(goal).toMatchObject({ task: null, document: "xiji-2025", url: "/documents/xiji-2025/#t1" });
  expect(rows("targets").find(({ id }) => id === "xiji-2025/1/t1")?.answers).toBe("xiji-2025/t1");
});

test("every reference leads to a record, and ids are unique", () => {
  const ids = new Map(published.map(({ table, rows: all }) => [table.name, all.map((row) => row.id)]));
  for (const all of ids.values()) expect(new Set(all).size).toBe(all.length);
  for (const { table, rows: all } of published) {
    for (const { name, references } of table.fields) {
      if (references === null) continue;
      const values = all.flatMap((row) => row[name] ?? []);
      expect(values.filter((value) => !ids.get(references)?.includes(value))).toEqual([]);
    }
  }
});
