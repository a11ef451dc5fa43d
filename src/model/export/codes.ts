import type { DepartmentEntry, MetricEntry, PlaceEntry } from "../../schemas/catalogue.ts";
import type { CorrectionEntry } from "../../schemas/correction.ts";
import type { DocumentEntry } from "../../schemas/document.ts";
import type { TargetEntry } from "../../schemas/target.ts";
import { codeWords } from "../../strings/data-fields.ts";
import type { Status } from "../status.ts";

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
  changeKind: codeWords.changeKind satisfies Record<CorrectionEntry["kind"], string>,
};
