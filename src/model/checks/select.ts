import { byCodePoint } from "../order.ts";
import type { Document, Task } from "../records.ts";
import type { CheckFigure, CheckLine } from "./records.ts";
import { type Verdict, verdicts } from "./relation.ts";

/** How many lines came out how. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Counts lines by what recomputing says of them. */
export function countVerdicts(lines: readonly CheckLine[]): VerdictCounts {
  const count = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict).length;
  return {
    disagrees: count("disagrees"),
    "likely-disagrees": count("likely-disagrees"),
    open: count("open"),
    agrees: count("agrees"),
  };
}

/** Lines that use figures of a document, its own and those of other documents. */
export function checksOfDocument(lines: readonly CheckLine[], document: Document): CheckLine[] {
  return lines.filter(
    (line) => line.document === document || line.figures.some((figure) => figure.document === document),
  );
}

/** Lines that use figures of a task. */
export function checksOfTask(lines: readonly CheckLine[], task: Task): CheckLine[] {
  return lines.filter((line) => line.tasks.includes(task));
}

/** Disagreements first, then what is likely or open, then what agrees; equals keep their order. */
export function tellingFirst(lines: readonly CheckLine[]): CheckLine[] {
  return lines.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
}

/** The lines that a reader should hear of first: sure, and furthest off; one of each check. */
export function tellingChecks(lines: readonly CheckLine[], limit: number): CheckLine[] {
  const size = ({ relative }: CheckLine) => Math.abs(relative ?? Number.POSITIVE_INFINITY);
  const sorted = lines
    .filter((line) => line.verdict === "disagrees")
    .toSorted((a, b) => size(b) - size(a) || byCodePoint(a.id, b.id));
  const first = new Map(sorted.toReversed().map((line) => [`${line.document.id}/${line.check}`, line]));
  return sorted.filter((line) => first.get(`${line.document.id}/${line.check}`) === line).slice(0, limit);
}

/** Printed figures that do not agree with what others say they should be, by the id of their cell. */
export function disagreementsByCell(lines: readonly CheckLine[]): Map<string, CheckLine> {
  const cells = new Map<string, CheckLine>();
  for (const line of lines) {
    const { kind, id } = line.left;
    if (line.verdict === "disagrees" && kind === "cell" && !cells.has(id)) cells.set(id, line);
  }
  return cells;
}

/** The tasks and tables a line's figures stand in, each once; where several stand in one, the first leads there. */
export function figurePlaces({ figures }: CheckLine): CheckFigure[] {
  const keyOf = ({ href, source }: CheckFigure) => `${href.split("#")[0]} ${source}`;
  return [...new Map(figures.toReversed().map((figure) => [keyOf(figure), figure])).values()].toReversed();
}
