import { dueWords, moneyDueWords } from "../../strings/due-words.ts";
import { sourceTitle } from "../../strings/figure-list.ts";
import { fundingParts, joinParts, targetText } from "../../strings/figures.ts";
import { statusNames } from "../../strings/tasks.ts";
import { comparisonOf } from "../compare/comparisons.ts";
import { distinct } from "../order.ts";
import { pathOf } from "../paths.ts";
import type { Document, Funding, Ledger, Target, Task, Unit } from "../records.ts";
import { type Status, statusOf } from "../status.ts";
import type { FigureData, FigureDepartment, FigureRecord, FigureSource, FigureUnit } from "./figure-record.ts";

const unitsOf = (units: readonly Unit[]): FigureUnit[] =>
  units.map(({ printed, department }) => ({ printed, department: department.id }));

const ofTask = (task: Task): FigureSource => ({
  id: task.id,
  path: pathOf.task(task),
  title: sourceTitle({ task }),
  document: task.document.shortTitle,
  lead: unitsOf([...task.lead, ...task.responsible]),
  cooperating: unitsOf(task.cooperating),
});

const ofDocument = (document: Document): FigureSource => ({
  id: document.id,
  path: pathOf.document(document),
  title: sourceTitle({ task: null }),
  document: document.shortTitle,
  lead: [],
  cooperating: [],
});

/** “No deadline” is said only where one could be expected: not of what is paid per person, nor of what recurs. */
const statusShown = (status: Status, words: string): Status | null =>
  status === "no-deadline" && words !== statusNames["no-deadline"] ? null : status;

function ofTarget(target: Target, source: FigureSource): FigureRecord {
  const due = dueWords(target);
  return {
    source,
    key: target.key,
    words: targetText(target),
    label: target.label,
    scopeNote: target.scopeNote ?? null,
    metric: target.metric?.name ?? null,
    scope: target.scope.id,
    bound: target.bound,
    value: target.value,
    valueTo: target.valueTo ?? null,
    unit: target.unit,
    due: target.due,
    dueWords: due,
    period: target.period ?? null,
    status: statusShown(target.status, due),
    kind: target.kind,
    verdict: comparisonOf(target)?.verdict ?? null,
  };
}

function ofSum(sum: Funding, source: FigureSource, siteDay: string): FigureRecord {
  const due = moneyDueWords(sum);
  return {
    source,
    key: sum.key,
    words: joinParts(fundingParts(sum)),
    label: sum.label,
    scopeNote: sum.scopeNote,
    metric: null,
    scope: sum.scope.id,
    bound: sum.bound,
    value: sum.amount,
    valueTo: sum.amountTo,
    unit: sum.unit,
    due: sum.due,
    dueWords: due,
    period: sum.period,
    status: statusShown(statusOf(sum.due, siteDay), due),
    kind: "money",
    verdict: null,
  };
}

/** A “collective” such as 各单位 or 幼儿园 is no office to ask for; its names are found as text. */
const departmentsOf = ({ departments }: Ledger): FigureDepartment[] =>
  departments.filter(({ kind }) => kind !== "collective").map(({ id, aliases }) => ({ id, names: aliases }));

/** All figures of a ledger, promised ones and named sums of money, in printed order. */
export function figureData(ledger: Ledger): FigureData {
  const records = [...ledger.documents, ...ledger.tasks].flatMap((origin) => {
    const source = "no" in origin ? ofTask(origin) : ofDocument(origin);
    const keys = new Set(origin.targets.map(({ key }) => key));
    const sums = origin.funding.filter(({ key }) => !keys.has(key));
    return [
      ...origin.targets.map((target) => ofTarget(target, source)),
      ...sums.map((sum) => ofSum(sum, source, ledger.siteDay)),
    ];
  });
  const places = ledger.places.map(({ id, name, parent }) => ({ id, name, parent: parent?.id ?? null }));
  const units = distinct(records.flatMap(({ unit }) => unit ?? []));
  return { names: { siteDay: ledger.siteDay, places, departments: departmentsOf(ledger), units }, records };
}
