import type { z } from "astro/zod";
import type { Ledger } from "../../src/model/records.ts";
import { appointmentsSchema } from "../../src/schemas/appointments.ts";
import { fiscalSchema } from "../../src/schemas/fiscal.ts";
import { reportSchema } from "../../src/schemas/report.ts";
import { serviceFieldSchema } from "../../src/schemas/services.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "./ledger.ts";

/** A field of one service as its file gives it; the id is the field's. */
export function serviceFieldEntry(id: string, changes: Partial<z.input<typeof serviceFieldSchema>> = {}) {
  const defaults = {
    document: "xiji-2025",
    scope: "ningxia",
    topic: id,
    order: 1,
    goal: "让大家喝上干净的水",
    printedCount: 1,
    lines: [30, 31],
    services: [{ id: "drinking-water", name: "饮水安全", plain: "家家能喝上干净的水", tasks: ["xiji-2025/1"] }],
  };
  return { id, data: serviceFieldSchema.parse({ ...defaults, ...changes }) };
}

/** A table of money with a total, a fall in 亿元, a dash and a cell that is left out; a goal; a reason for both rows. */
export function fiscalEntry(id: string, changes: Partial<z.input<typeof fiscalSchema>> = {}) {
  const columns = [
    { id: "need", label: "支出需求", measure: "need", unit: "万元" },
    { id: "change", label: "较上年增减", measure: "change", unit: "亿元" },
    { id: "level", label: "保障水平", measure: "index", unit: null },
  ];
  const rows = [
    {
      id: "total",
      label: "合计",
      isTotal: true,
      cells: { change: { value: -1.7, stated: "下降1.7亿元" }, need: { value: 0.98, stated: "需求0.98万元" } },
      line: 40,
    },
    {
      id: "wages",
      label: "保工资支出",
      group: "三保",
      payer: "水务局",
      cells: { need: { value: null, stated: "-" }, level: { value: 0.38, stated: "水平为0.38" } },
      line: 41,
    },
  ];
  const goal = { id: "june", label: "需求压减", value: 1.5, unit: "亿元", due: "2025-06", stated: "1.5亿元", line: 42 };
  const reason = { id: "late", table: "year-need", rows: ["total", "wages"], reason: "发得晚", line: 43 };
  const table = {
    id: "year-need",
    report: "第五期",
    title: "全年需求",
    printedAs: "table",
    period: "2025",
    columns,
    rows,
  };
  // Tables that a test brings have other rows than the reason speaks of.
  const reasons = changes.tables ? [] : [reason];
  return { id, data: fiscalSchema.parse({ tables: [table], goals: [goal], reasons, ...changes }) };
}

/** Two notices of one appointment each. */
export function appointmentsEntry(id: string) {
  const notice = { decided: "2025-02-23", decidedBy: "县政府党组会议", issued: "2025-02-24" };
  const acts = [
    { id: "a1", person: "张三", kind: "appoint", post: "县水务局局长", concurrent: true, probation: "一年", line: 50 },
    { id: "a2", person: "李四", kind: "remove", post: "县水务局副局长", line: 51 },
  ];
  const notices = acts.map((act, index) => ({
    ...notice,
    number: `西政干发〔2025〕${index + 1}号`,
    title: `第${index + 1}份通知`,
    appointments: [act],
  }));
  return { id, data: appointmentsSchema.parse({ notices }) };
}

/** A duty of the whole document, every half year; the id is the key inside the document. */
export const reportInput = (changes: Partial<z.input<typeof reportSchema>> = {}) =>
  reportSchema.parse({
    id: "r1",
    what: "各单位报告进展",
    by: ["水务局"],
    to: "县政府督查室",
    every: "half-year",
    on: "6月、12月底前",
    months: [6, 12],
    stated: "每半年报送一次",
    line: 20,
    ...changes,
  });

/** A ledger with one of everything that stands beside the tasks. */
export function ledgerWithRegisters(): Ledger {
  const goal = targetInput({ id: "t1", scope: "ningxia", label: "全区目标" });
  const reports = [
    reportInput(),
    reportInput({ id: "r2", by: [], to: null, on: null, months: [], year: 2025, task: 1 }),
  ];
  return smallLedger({
    documents: [documentEntry("xiji-2025", { targets: [goal], reports })],
    tasks: [taskEntry("xiji-2025/1", { targets: [targetInput({ answers: "xiji-2025/t1" })] })],
    services: [serviceFieldEntry("water")],
    fiscal: [fiscalEntry("xiji-2025")],
    appointments: [appointmentsEntry("xiji-2025")],
  });
}
