import type { AppointmentsEntry } from "../../schemas/appointments.ts";
import type { DepartmentEntry, MetricEntry, PlaceEntry } from "../../schemas/catalogue.ts";
import type { CheckEntry } from "../../schemas/checks.ts";
import type { CorrectionEntry } from "../../schemas/correction.ts";
import type { DocumentEntry } from "../../schemas/document.ts";
import type { FiscalEntry } from "../../schemas/fiscal.ts";
import type { ReportEntry } from "../../schemas/report.ts";
import type { TargetEntry } from "../../schemas/target.ts";
import { codeWords } from "../../strings/data-codes.ts";
import type { Verdict as CheckVerdict } from "../checks/relation.ts";
import type { Reason, Timing, Verdict, Wording } from "../compare/comparison.ts";
import type { Status } from "../status.ts";

type AppointmentKind = AppointmentsEntry["notices"][number]["appointments"][number]["kind"];
type Measure = FiscalEntry["tables"][number]["columns"][number]["measure"];

/** The words of `codeWords`, checked by the compiler to leave no code of the schemas unexplained. */
export const codes = {
  status: codeWords.status satisfies Record<Status, string>,
  bound: codeWords.bound satisfies Record<TargetEntry["bound"], string>,
  targetKind: codeWords.targetKind satisfies Record<TargetEntry["kind"], string>,
  nature: codeWords.nature satisfies Record<NonNullable<TargetEntry["nature"]>, string>,
  role: codeWords.role satisfies Record<NonNullable<TargetEntry["role"]>, string>,
  period: codeWords.period satisfies Record<NonNullable<TargetEntry["period"]>, string>,
  money: codeWords.money satisfies Record<NonNullable<TargetEntry["money"]>, string>,
  documentKind: codeWords.documentKind satisfies Record<DocumentEntry["kind"], string>,
  placeLevel: codeWords.placeLevel satisfies Record<PlaceEntry["level"], string>,
  departmentKind: codeWords.departmentKind satisfies Record<DepartmentEntry["kind"], string>,
  direction: codeWords.direction satisfies Record<MetricEntry["direction"], string>,
  appointmentKind: codeWords.appointmentKind satisfies Record<AppointmentKind, string>,
  rhythm: codeWords.rhythm satisfies Record<ReportEntry["every"], string>,
  measure: codeWords.measure satisfies Record<Measure, string>,
  checkKind: codeWords.checkKind satisfies Record<CheckEntry["kind"], string>,
  certainty: codeWords.certainty satisfies Record<CheckEntry["certainty"], string>,
  relation: codeWords.relation satisfies Record<CheckEntry["relation"], string>,
  checkVerdict: codeWords.checkVerdict satisfies Record<CheckVerdict, string>,
  verdict: codeWords.verdict satisfies Record<Verdict, string>,
  timing: codeWords.timing satisfies Record<Timing, string>,
  wording: codeWords.wording satisfies Record<Wording, string>,
  compareReason: codeWords.compareReason satisfies Record<Reason, string>,
  changeKind: codeWords.changeKind satisfies Record<CorrectionEntry["kind"], string>,
};
