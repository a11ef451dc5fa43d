import type { TargetEntry } from "../../src/schemas/target.ts";
import type { TaskEntry } from "../../src/schemas/task.ts";

/** A value of a figure and the field it stands in. */
export interface FigureValue {
  readonly field: "value" | "valueTo" | "baseline" | "amount";
  readonly value: number;
}

/** A figure of a record: a target or a sum of money. */
export interface Figure {
  /** Where it stands in the record: `["targets", 0]`. */
  readonly path: readonly [string, number];
  readonly stated: string;
  readonly values: readonly FigureValue[];
  /** The target itself; null for a sum of money. */
  readonly target: TargetEntry | null;
  readonly scope: string;
  /** Everything the record says in words: label, unit and the like, but not notes. */
  readonly words: string;
}

/** Targets as figures. */
export const targetFigures = (targets: readonly TargetEntry[]): Figure[] =>
  targets.map((target, index) => ({
    path: ["targets", index],
    stated: target.stated,
    values: targetValues(target),
    target,
    scope: target.scope,
    words: wordsOf(target),
  }));

/** Words of a record; between two of them stands a character that no original holds. */
const wordsOf = ({ label, unit, scopeNote, dueNote, relativeTo }: Partial<TargetEntry>): string =>
  [label, unit, scopeNote, dueNote, relativeTo].filter((word) => typeof word === "string").join("\u0000");

function targetValues({ value, valueTo, baseline }: TargetEntry): FigureValue[] {
  const fields = { value, valueTo, baseline };
  return (["value", "valueTo", "baseline"] as const).flatMap((field) => {
    const found = fields[field];
    return found === undefined || found === null ? [] : [{ field, value: found }];
  });
}

/** Targets and sums of money of a task, in the order of the record. */
export const taskFigures = (task: TaskEntry): Figure[] => [
  ...targetFigures(task.targets),
  ...task.funding.map(
    ({ stated, amount, scope, label }, index): Figure => ({
      path: ["funding", index],
      stated,
      values: [{ field: "amount", value: amount }],
      target: null,
      scope,
      words: label,
    }),
  ),
];
