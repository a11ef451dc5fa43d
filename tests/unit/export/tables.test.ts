import { expect, test } from "vitest";
import { codes } from "../../../src/model/export/codes.ts";
import { publish } from "../../../src/model/export/files.ts";
import type { TableName } from "../../../src/model/export/table.ts";
import { tables } from "../../../src/model/export/tables.ts";
import type { Ledger } from "../../../src/model/records.ts";
import { dueSoonDays, statuses } from "../../../src/model/status.ts";
import { bounds, fundingKinds, roles, targetKinds } from "../../../src/schemas/target.ts";
import { fieldWords } from "../../../src/strings/data-fields.ts";
import { changeEntry, documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { sha256 } from "../../support/sha256.ts";

const rows = (ledger: Ledger, name: TableName) =>
  publish(ledger, sha256).find(({ table }) => table.name === name)?.rows ?? [];
const columns = (name: TableName) =>
  tables.find((table) => table.name === name)?.fields.map((field) => field.name) ?? [];

test("the columns other programs rely on come first and in their published order", () => {
  expect(columns("tasks").slice(0, 15).join(" ")).toBe(
    "id document no number title summary place topics lead cooperating responsible leaders due status url",
  );
  expect(columns("targets").slice(0, 17).join(" ")).toBe(
    "id task metric label scope bound value unit stated due period baseline baselineYear nature role answers kind",
  );
  expect(columns("funding").slice(0, 5).join(" ")).toBe("id task amount kind stated");
});

test("every column name is plain ASCII and described in Chinese", () => {
  for (const { name, fields } of tables) {
    expect(Object.keys(fieldWords[name]).sort()).toEqual(fields.map((field) => field.name).sort());
    for (const field of fields) {
      expect(field.name).toMatch(/^[a-z][A-Za-z]*$/u);
      expect(field.description).toMatch(/\p{Script=Han}/u);
    }
  }
});

test("every code that can occur is explained", () => {
  expect(Object.keys(codes.status).sort()).toEqual([...statuses].sort());
  expect(Object.keys(codes.bound).sort()).toEqual([...bounds].sort());
  expect(Object.keys(codes.role).sort()).toEqual([...roles].sort());
  expect(Object.keys(codes.targetKind).sort()).toEqual([...targetKinds].sort());
  expect(Object.keys(codes.money).sort()).toEqual([...fundingKinds].sort());
  expect(fieldWords.tasks.status).toContain(`${dueSoonDays}天`);
});

test("what the document does not say is null, never 0 and never an empty text", () => {
  const targets = [targetInput({ value: null, unit: null, bound: "all", stated: "全覆盖" })];
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets })] });
  const [target] = rows(ledger, "targets");
  const { value, unit, due, baseline, metric, answers, valueTo, note } = target ?? {};
  expect([value, unit, due, baseline, metric, answers, valueTo, note]).toEqual(Array(8).fill(null));
  expect(rows(ledger, "tasks")[0]).toMatchObject({ due: null, status: "no-deadline", dues: [], note: null });
  expect(rows(ledger, "documents")[0]).toMatchObject({ number: null, issued: null, resultsLookedForUntil: null });
});

test("dates are never more precise than the document", () => {
  const targets = [targetInput({ id: "t1", due: "2027" }), targetInput({ id: "t2" })];
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", { due: "2025-03", targets })] });
  expect(rows(ledger, "targets").map((target) => target.due)).toEqual(["2027", "2025-03"]);
  expect(rows(ledger, "tasks")[0]).toMatchObject({ due: "2027", dues: ["2025-03", "2027"], partlyDue: true });
});

test("a deadline of the level above is not listed among a county's own", () => {
  const targets = [targetInput({ scope: "ningxia", due: "2027" })];
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", { due: "2025-03", targets })] });
  expect(rows(ledger, "tasks")[0]).toMatchObject({ due: "2025-03", dues: ["2025-03"] });
});

test("units are the printed names, and departments.json maps each of them to its department", () => {
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", { lead: ["市水务局"], cooperating: ["卫健局"] })] });
  expect(rows(ledger, "tasks")[0]).toMatchObject({ lead: ["市水务局"], cooperating: ["卫健局"], responsible: [] });
  expect(rows(ledger, "departments").at(-1)).toMatchObject({
    id: "water",
    aliases: ["水务局", "市水务局"],
    leadCount: 1,
  });
});

test("references are slugs and every reference leads to a record", () => {
  const above = targetInput({ id: "t1", scope: "ningxia", metric: "tap-water" });
  const own = targetInput({ id: "t2", metric: "tap-water", answers: "xiji-2025/1/t1" });
  const ledger = smallLedger({
    metrics: [metricEntry("tap-water")],
    tasks: [taskEntry("xiji-2025/1", { targets: [above, own], leaders: ["张三"] })],
    corrections: [changeEntry("2026-11-22-first", { documents: ["xiji-2025"], tasks: ["xiji-2025/1"] })],
  });
  const published = publish(ledger, sha256);
  const ids = new Map(published.map(({ table, rows }) => [table.name, new Set(rows.map((row) => row.id))]));
  let checked = 0;
  for (const { table, rows } of published) {
    for (const field of table.fields.filter(({ references }) => references !== null)) {
      const known = ids.get(field.references ?? "tasks");
      for (const value of rows.flatMap((row) => row[field.name] ?? [])) {
        expect(known?.has(String(value)), `${table.name}.${field.name} ${value}`).toBe(true);
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(15);
});

test("a sum keeps the unit it is paid per", () => {
  const targets = [targetInput({ value: 50, unit: "元/人", stated: "50元/人", money: "subsidy-rate" })];
  const sum = {
    id: "f1",
    label: "建水厂",
    amount: 8_600_000,
    kind: "investment",
    scope: "xiji",
    stated: "860万元",
  } as const;
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets, funding: [sum] })] });
  expect(rows(ledger, "funding").map(({ id, amount, unit }) => [id, amount, unit])).toEqual([
    ["xiji-2025/1/f1", 8_600_000, "元"],
    ["xiji-2025/1/t1", 50, "元/人"],
  ]);
});

test("money that a whole document promises stands among the targets: a record of funding always has a task", () => {
  const goal = targetInput({ value: 15_000_000, unit: "元", stated: "1500万元", money: "loan" });
  const ledger = smallLedger({ documents: [documentEntry("xiji-2025", { targets: [goal] })] });
  expect(rows(ledger, "funding")).toEqual([]);
  expect(rows(ledger, "targets")[0]).toMatchObject({
    id: "xiji-2025/t1",
    task: null,
    value: 15_000_000,
    money: "loan",
  });
});

test("a sum says by when it is due, whether it recurs, and whether the paper only strives for it", () => {
  const loan = targetInput({ value: 3_500_000, unit: "元", stated: "350万元以上", money: "loan" });
  const said = { strive: true, period: "year", due: "2025", dueNote: "全年" } as const;
  const ledger = smallLedger({
    tasks: [
      taskEntry("xiji-2025/1", {
        targets: [
          { ...loan, ...said },
          { ...loan, id: "t2" },
        ],
      }),
    ],
  });
  const [first, second] = rows(ledger, "funding");
  expect(first).toMatchObject(said);
  expect(second).toMatchObject({ strive: false, period: null, due: null, dueNote: null });
  expect(columns("funding").slice(-5).join(" ")).toBe("due dueNote period strive averages");
});

test("a sum for a count of people or households names that count, and what one of them gets on average", () => {
  const targets = [targetInput({ id: "t1" }), targetInput({ id: "t2", value: 400, unit: "人", stated: "400人" })];
  const sum = { id: "f1", label: "改水", amount: 8_600_000, kind: "investment", scope: "xiji" } as const;
  const tasks = [taskEntry("xiji-2025/1", { targets, funding: [{ ...sum, per: ["t2"], stated: "860万元" }] })];
  expect(rows(smallLedger({ tasks }), "funding")[0]).toMatchObject({ per: ["xiji-2025/1/t2"], averages: [21_500] });
});

test("a promise says what it calls its helpers where the document calls them otherwise", () => {
  const tasks = [taskEntry("xiji-2025/1", { cooperatingTerm: "配合单位" }), taskEntry("xiji-2025/2")];
  const terms = rows(smallLedger({ tasks }), "tasks").map((task) => task.cooperatingTerm);
  expect(terms).toEqual(["配合单位", null]);
});

test("records say where on the site they are shown", () => {
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets: [targetInput()] })] });
  expect(rows(ledger, "tasks")[0]?.url).toBe("/tasks/xiji-2025/1/");
  expect(rows(ledger, "targets")[0]?.url).toBe("/tasks/xiji-2025/1/#t1");
  expect(rows(ledger, "places")[0]?.url).toBe("/places/ningxia/");
});

test("who leads most does not decide the order of lines, so that versions can be compared", () => {
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", { lead: ["水务局"] })] });
  expect(ledger.departments.map(({ id }) => id)).toEqual(["water", "health"]);
  expect(rows(ledger, "departments").map(({ id }) => id)).toEqual(["health", "water"]);
});
