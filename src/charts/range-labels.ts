import { round } from "./percent.ts";
import { type Anchor, type PlacedLabel, placeLabels, type Seat } from "./place-labels.ts";

/** What a figure on a line stands for. */
export type MarkKind = "baseline" | "target" | "result" | "upper";

/** A figure that wants a label. */
export interface RangeCaption {
  readonly kind: MarkKind;
  /** `null` when there is no number to stand at. */
  readonly value: number | null;
  readonly text: string;
}

/** A label with its baseline, in em from the top of the row. */
export interface RangeLabel extends PlacedLabel {
  readonly y: number;
}

/** The labels of one row and the room they take; heights in em. */
export interface RangeLabels {
  readonly labels: readonly RangeLabel[];
  readonly lineY: number;
  readonly height: number;
  /** What did not fit beside its mark, or has no mark. */
  readonly below: readonly RangeCaption[];
}

/** Heights in em: a lane of text, half the line of marks. */
const laneHeight = 1.35;
const half = 0.75;

/** How far below the line the upper level's mark hangs, in em. */
export const upperDrop = 1.3;

const seat = (lane: number, anchor: Anchor): Seat => ({
  lane,
  anchor,
  shift: { start: -0.4, middle: 0, end: 0.4 }[anchor],
});

/**
 * Where each kind of label may stand; the upper level's mark is on lane 1, with its label beside
 * or below it. The labels of a baseline and its target run away from each other, so that each
 * belongs to its mark. A result is named below the line, or above all else where an upper mark
 * hangs there.
 */
function seats(captions: readonly RangeCaption[]): Readonly<Record<MarkKind, readonly Seat[]>> {
  const figureOf = (kind: MarkKind) => captions.find((caption) => caption.kind === kind)?.value ?? null;
  const [from, to] = [figureOf("baseline"), figureOf("target")];
  const apart = from !== null && to !== null && from !== to;
  const [ahead, behind]: readonly [Anchor, Anchor] = (from ?? 0) <= (to ?? 0) ? ["start", "end"] : ["end", "start"];
  const target: Anchor[] = apart ? [ahead, "middle", behind] : ["middle", ahead, behind];
  const baseline: Anchor[] = apart ? [behind, "middle", ahead] : ["middle", ahead, behind];
  const hasUpper = captions.some((caption) => caption.kind === "upper");
  const around: readonly Anchor[] = ["middle", "start", "end"];
  return {
    target: target.map((anchor) => seat(-1, anchor)),
    result: (hasUpper ? [-2, -3] : [1, -2]).flatMap((lane) => around.map((anchor) => seat(lane, anchor))),
    baseline: [-1, -2].flatMap((lane) => baseline.map((anchor) => seat(lane, anchor))),
    upper: [
      { lane: 1, anchor: "start", shift: 0.7 },
      { lane: 1, anchor: "end", shift: -0.7 },
      ...around.map((anchor) => seat(2, anchor)),
    ],
  };
}

/** Baseline of a label, in em from the top of the row. */
function labelY(lane: number, lineY: number): number {
  if (lane > 0) return round(lineY + upperDrop + 0.35 + (lane - 1) * laneHeight);
  return round(lineY - half - 0.3 + (lane + 1) * laneHeight);
}

/**
 * Places the labels of one row.
 * @param captions figures in order of importance
 * @param position from value to place on the line, 0–100
 */
export function rangeLabels(captions: readonly RangeCaption[], position: (value: number) => number): RangeLabels {
  const places = seats(captions);
  const placed = placeLabels(
    captions.flatMap(({ kind, value, text }) =>
      value === null ? [] : [{ key: kind, x: position(value), text, seats: places[kind] }],
    ),
  );
  const above = Math.max(0, ...placed.map((label) => -label.lane));
  const hasUpper = captions.some((caption) => caption.kind === "upper");
  const depth = Math.max(hasUpper ? 1 : 0, ...placed.map((label) => label.lane));
  const lineY = round(above * laneHeight + half);
  return {
    lineY,
    height: round(lineY + (depth > 0 ? upperDrop + (depth - 0.5) * laneHeight : half)),
    labels: placed.map((label) => ({ ...label, y: labelY(label.lane, lineY) })),
    below: captions.filter(({ kind }) => !placed.some((label) => label.key === kind)),
  };
}
