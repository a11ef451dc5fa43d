import type { TaskEntry } from "../schemas/task.ts";
import { found } from "./catalogue.ts";
import type { Funding, Place, Target, Task } from "./records.ts";

/** Sums that a task names as such; they are due with the whole task. */
export function linkSums(task: Task, entry: TaskEntry, places: ReadonlyMap<string, Place>): Funding[] {
  const targets = new Map(task.targets.map((target) => [target.key, target]));
  return entry.funding.map((sum) => {
    const id = `${task.id}/${sum.id}`;
    return {
      ...sum,
      id,
      key: sum.id,
      document: task.document,
      task,
      unit: "元",
      scope: found(places, sum.scope, id),
      scopeNote: null,
      amountTo: null,
      due: entry.due ?? null,
      dueNote: sum.dueNote ?? null,
      period: null,
      strive: false,
      per: sum.per.map((key) => found(targets, key, id)),
      note: sum.note ?? null,
    };
  });
}

/** Figures that are money: loans to be granted, and standards that are paid out per person or household. */
export function moneyOf(targets: readonly Target[]): Funding[] {
  return targets.flatMap((target): Funding[] => {
    const { id, key, document, task, label, scope, bound, due, strive, stated } = target;
    const { money: kind, value: amount, unit, valueTo, scopeNote, dueNote, period, note } = target;
    if (kind === undefined || amount === null || unit === null) return [];
    const facts = { id, key, document, task, label, amount, unit, bound, kind, scope, due, strive, stated, per: [] };
    const range = { amountTo: valueTo ?? null, scopeNote: scopeNote ?? null };
    return [{ ...facts, ...range, dueNote: dueNote ?? null, period: period ?? null, note: note ?? null }];
  });
}

/** A sum divided by one of the counts it is printed with. */
export interface Average {
  /** The villages, households or people. */
  target: Target;
  /** 元 for each of them, to the cent. */
  amount: number;
}

/** A sum divided by each count it is printed with, in printed order; a count without a number has none. */
export function averagesOf({ amount, per }: Funding): Average[] {
  return per.flatMap((target) =>
    target.value ? [{ target, amount: Math.round((amount / target.value) * 100) / 100 }] : [],
  );
}
