import { coverageOf, type Standing, type StandingNumber } from "./coverage.ts";
import { spotOf } from "./entry.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { type Stretch, surroundings } from "./stretch.ts";
import { claimsOf } from "./task-claims.ts";
import type { TaskView } from "./views.ts";

/** A number that is explained only by the way, and where it is printed. */
export interface Doubtful {
  readonly task: string;
  readonly line: number;
  readonly text: string;
}

/** What became of the numbers of a task. */
export interface NumberReport {
  readonly findings: readonly LooseFinding[];
  readonly covered: number;
  readonly uncovered: number;
  readonly doubtful: readonly Doubtful[];
}

/** Holds every number of a task's lines against its record. */
export function checkNumbers(view: TaskView): NumberReport {
  const numbers = coverageOf(view.stretch, claimsOf(view));
  const standing = (wanted: Standing) => numbers.filter((number) => number.standing === wanted);
  const spot = spotOf(view.entry, "source", "lines");
  const unrecorded = standing("unrecorded");
  const withoutFigure = standing("without-figure");
  return {
    findings: [
      ...unrecorded.map((number) => finding("number-unrecorded", spot, wordsOf(view.stretch, number))),
      ...withoutFigure.map((number) => finding("number-without-figure", spot, wordsOf(view.stretch, number))),
    ],
    covered: standing("covered").length,
    uncovered: unrecorded.length + withoutFigure.length,
    doubtful: standing("doubtful").map((number) => {
      const { line, before, number: text, after } = wordsOf(view.stretch, number);
      return { task: view.entry.id, line, text: `${before}【${text}】${after}` };
    }),
  };
}

/** A printed number in its surroundings. */
function wordsOf(stretch: Stretch, { number }: StandingNumber) {
  return { ...surroundings(stretch, number), number: stretch.text.slice(number.start, number.end) };
}
