import { type PlaneLabel, type PlaneRoom, type PlaneWish, placeInPlane } from "./plane-labels.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";
import type { YearFigure, YearPoint } from "./year-points.ts";

/** A number whose label did not fit beside its mark: its words stand below the picture. */
export interface YearNote {
  /** Stands at the mark instead; `null` where not even that fits. */
  readonly sign: string | null;
  readonly label: string;
  readonly year: number | null;
  readonly text: string;
}

/** The words of all numbers: beside their marks, or below the picture. */
export interface YearLabels {
  readonly labels: readonly (PlaneLabel & { readonly kind: YearFigure["kind"] })[];
  readonly notes: readonly YearNote[];
}

/** Widest line of a label in em, and how many lines may stand beside a mark. */
const labelWidth = 8;
const mostLines = 3;

/** Lines of a label: with a name only where it tells lines apart, on one line where both are short. */
function labelLines({ isNamed, series, text }: YearPoint, isAlone: boolean): string[] {
  const name = isNamed && !isAlone ? series.label : "";
  const whole = name === "" ? text : `${name} ${text}`;
  if (textWidth(whole) <= labelWidth) return [whole];
  return [...wrapText(name, labelWidth), ...wrapText(text, labelWidth)];
}

const circled = (index: number): string => (index < 20 ? String.fromCodePoint(0x2460 + index) : `(${index + 1})`);

/** Where lines leave a number, and on which side of them its label is clear. */
function clearOf({ before, after, since, value }: YearPoint): Pick<PlaneWish, "avoid" | "prefer"> {
  const left = before !== null || since !== undefined;
  const rises = (after !== null && after.value > value) || (before !== null && before.value > value);
  return {
    avoid: [...(left ? (["left"] as const) : []), ...(after === null ? [] : (["right"] as const))],
    prefer: rises ? "below" : "above",
  };
}

const wishAt = (point: YearPoint) => ({ key: point.key, x: point.x, y: point.y, ...clearOf(point) });

/** Labels beside their marks, promised numbers first; those that fit nowhere get a sign and a note. */
export function yearLabels(points: readonly YearPoint[], isAlone: boolean, room: PlaneRoom): YearLabels {
  const ordered = points.toSorted((a, b) => Number(a.kind === "baseline") - Number(b.kind === "baseline"));
  const wishes = ordered
    .map((point) => ({ ...wishAt(point), lines: labelLines(point, isAlone) }))
    .filter(({ lines }) => lines.length <= mostLines);
  const direct = new Set(placeInPlane(wishes, room).map(({ key }) => key));
  const noted = points.filter(({ key }) => !direct.has(key));
  const short = noted.map((point, index) => ({ ...wishAt(point), lines: [circled(index)] }));
  const kinds = new Map(points.map(({ key, kind }) => [key, kind]));
  const placed = placeInPlane([...wishes.filter(({ key }) => direct.has(key)), ...short], room);
  const keys = new Set(placed.map(({ key }) => key));
  return {
    labels: placed.map((label) => ({ ...label, kind: kinds.get(label.key) ?? "target" })),
    notes: noted.map(({ key, series, year, text }, index) => ({
      sign: keys.has(key) ? circled(index) : null,
      label: series.label,
      year,
      text,
    })),
  };
}
