import { fundingParts, targetParts } from "../../strings/figures.ts";
import { found } from "../catalogue.ts";
import { pathOf } from "../paths.ts";
import type { Document, Funding, Ledger, Target } from "../records.ts";
import type { ServiceField } from "../service-records.ts";
import { countFigure } from "./count-figure.ts";
import type { Reference } from "./expression.ts";
import { measured } from "./measured.ts";
import type { CheckFigure } from "./records.ts";
import { cellsOf, goalsOf, rowsFigure, tablesById } from "./table-figures.ts";

/** Everything that prints figures or lists. */
export type FigureSources = Pick<Ledger, "targets" | "funding" | "fiscal" | "services" | "documents">;

/**
 * Makes a function that finds the figure a formula names.
 * @returns a function that throws when there is no such figure or it has no value (the content check says where)
 */
export function figureFinder(sources: FigureSources): (reference: Reference) => CheckFigure {
  const targets = new Map(sources.targets.map((target) => [target.id, target]));
  const funding = new Map(sources.funding.map((sum) => [sum.id, sum]));
  const tables = tablesById(sources.fiscal);
  const cells = new Map([...tables.values()].flatMap(cellsOf).map((figure) => [figure.id, figure]));
  const goals = new Map(sources.fiscal.flatMap(goalsOf).map((figure) => [figure.id, figure]));
  const fields = new Map(sources.services.map((field) => [field.id, field]));
  const documents = new Map(sources.documents.map((document) => [document.id, document]));
  return ({ kind, id }) => {
    const wanted = `check of ${id}`;
    switch (kind) {
      case "figure": {
        const sum = funding.get(id);
        return sum && !targets.has(id) ? sumFigure(sum) : targetFigure(found(targets, id, wanted), "target");
      }
      case "baseline":
        return targetFigure(found(targets, id, wanted), "baseline");
      case "to":
        return targetFigure(found(targets, id, wanted), "upper-end");
      case "goal":
        return found(goals, id, wanted);
      case "services":
      case "printed-services":
        return servicesFigure(found(fields, id, wanted), kind);
      case "rows":
        return rowsFigure(found(tables, id, wanted));
      case "tasks":
        return tasksFigure(found(documents, id, wanted));
      default:
        return found(cells, id, wanted);
    }
  };
}

const isAbout = (bound: Target["bound"]): boolean => bound === "about";

function targetFigure(target: Target, kind: "target" | "baseline" | "upper-end"): CheckFigure {
  const { id, label, unit, stated, document, task } = target;
  const values = { target: target.value, baseline: target.baseline, "upper-end": target.valueTo };
  const value = values[kind];
  if (value === null || value === undefined) throw new Error(`check of ${id}: no ${kind} (run the content check)`);
  return {
    ...measured({ value, unit, stated, isAbout: isAbout(target.bound) && kind === "target" }),
    kind,
    id,
    parts: kind === "target" ? targetParts(target) : null,
    name: label,
    column: null,
    source: task?.title ?? document.shortTitle,
    href: pathOf.target(target),
    stated,
    document,
    task,
  };
}

function sumFigure(sum: Funding): CheckFigure {
  const { id, key, label, amount: value, unit, stated, task, document } = sum;
  return {
    ...measured({ value, unit, stated, isAbout: isAbout(sum.bound) }),
    kind: "funding",
    id,
    parts: fundingParts(sum),
    name: label,
    column: null,
    source: task?.title ?? document.shortTitle,
    href: task === null ? pathOf.funding(sum) : `${pathOf.task(task)}#${key}`,
    stated,
    document,
    task,
  };
}

function servicesFigure(field: ServiceField, kind: "services" | "printed-services"): CheckFigure {
  const { id, topic, document } = field;
  const count = kind === "services" ? field.services.length : field.printedCount;
  const href = pathOf.serviceField(field);
  return countFigure({ kind, id, name: topic.name, source: document.shortTitle, href, count, document });
}

function tasksFigure(document: Document): CheckFigure {
  const href = `${pathOf.document(document)}#contents`;
  const { id, shortTitle: name } = document;
  return countFigure({ kind: "tasks", id, name, source: name, href, count: document.tasks.length, document });
}
