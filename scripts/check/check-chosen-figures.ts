import { hasPicture } from "../../src/model/same-scale.ts";
import { figuresInChart } from "../../src/schemas/introduction.ts";
import { targetSchema } from "../../src/schemas/target.ts";
import { isInUnreadableFile, type Known } from "./known.ts";
import { nearest } from "./nearest.ts";
import { type Problem, problem, type Spot } from "./problem.ts";
import { excerpt } from "./words.ts";
import { get, textOf } from "./yaml-tree.ts";

/** Figures chosen for one chart. */
interface Choice {
  readonly document: string;
  readonly ids: readonly string[];
  readonly spot: Spot;
}

/** Problems of figures that are to be drawn side by side: too few or many, twice, unknown, or nothing to see. */
export function chosenFigureProblems({ document, ids, spot }: Choice, known: Known): Problem[] {
  const { least, most } = figuresInChart;
  if (ids.length < least || ids.length > most) {
    return [problem("chart-figure-count", spot, { count: ids.length, least, most })];
  }
  const repeated = ids.filter((id, index) => ids.indexOf(id) < index);
  return [
    ...repeated.map((id) => problem("chart-figure-repeated", spot, { value: excerpt(id) })),
    ...[...new Set(ids)].flatMap((id) => {
      const value = excerpt(id);
      if (!known.figures.has(id)) return unknownFigure(id, spot, known);
      if (!id.startsWith(`${document}/`)) return [problem("chart-figure-elsewhere", spot, { value, document })];
      return canDraw(id, known) ? [] : [problem("chart-figure-alone", spot, { value })];
    }),
  ];
}

function unknownFigure(id: string, spot: Spot, known: Known): Problem[] {
  if (isInUnreadableFile(id, known)) return [];
  const details = { value: excerpt(id), nearest: () => nearest(id, known.figures.keys()) };
  return [problem("unknown-figure", spot, details)];
}

/** True where there is something to see, or where a broken record is reported in its own place. */
function canDraw(id: string, known: Known): boolean {
  const figure = known.figures.get(id);
  if (!figure?.isTarget) return false;
  const target = targetSchema.safeParse(figure.node.value);
  const answers = textOf(get(figure.node, "answers"));
  const upper = answers === null ? undefined : known.figures.get(answers);
  const above = targetSchema.safeParse(upper?.node.value);
  const isBroken = !target.success || (answers !== null && !above.success);
  return isBroken || hasPicture(target.data, above.data ?? null);
}
