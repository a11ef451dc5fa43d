import { narrowest, textWidth } from "./text-width.ts";

/** Which point of the text stands at its x position. */
export type Anchor = "start" | "middle" | "end";

/** Where a label may stand beside its point. */
export interface Seat {
  /** Negative lanes are above the line, positive ones below. */
  readonly lane: number;
  readonly anchor: Anchor;
  /** Shift along the line in em; positive is to the right. */
  readonly shift?: number | undefined;
}

/** A label that wants to stand at a point of the plot. */
export interface LabelWish {
  /** Names the label in the answer. */
  readonly key: string;
  /** Position along the plot, 0–100. */
  readonly x: number;
  readonly text: string;
  /** The places it would accept, best first. */
  readonly seats: readonly Seat[];
}

/** A label with a place of its own. */
export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  readonly lane: number;
  readonly anchor: Anchor;
  readonly shift: number;
}

/** Distance between two labels, and how far a label may reach into the margins of the plot, in em. */
const gap = 0.3;
const margins = { left: 0.4, right: 0.9 };

/** The anchor that keeps a text inside the plot: near an edge it runs inwards. */
export function edgeAnchor(x: number, margin: number): Anchor {
  if (x < margin) return "start";
  return x > 100 - margin ? "end" : "middle";
}

/** Ends of a text in em on the narrowest plot. */
function reach(label: PlacedLabel): [number, number] {
  const at = (label.x / 100) * narrowest + label.shift;
  const width = textWidth(label.text);
  if (label.anchor === "start") return [at, at + width];
  if (label.anchor === "end") return [at - width, at];
  return [at - width / 2, at + width / 2];
}

function isInside(label: PlacedLabel): boolean {
  const [left, right] = reach(label);
  return left >= -margins.left && right <= narrowest + margins.right;
}

function touches(label: PlacedLabel, other: PlacedLabel): boolean {
  if (other.lane !== label.lane) return false;
  const [left, right] = reach(label);
  const [otherLeft, otherRight] = reach(other);
  return left < otherRight + gap && otherLeft < right + gap;
}

/**
 * Gives each label the first of its seats where it stays inside the narrowest plot and touches
 * no label placed before it. A label that fits nowhere is left out; show it as text.
 */
export function placeLabels(wishes: readonly LabelWish[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { key, x, text, seats } of wishes) {
    const label = seats
      .map(({ lane, anchor, shift = 0 }) => ({ key, x, text, lane, anchor, shift }))
      .find((candidate) => isInside(candidate) && !placed.some((other) => touches(candidate, other)));
    if (label) placed.push(label);
  }
  return placed;
}
