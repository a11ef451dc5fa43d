import { narrowest, textWidth } from "./text-width.ts";

/** Which point of the text stands at its x position. */
export type Anchor = "start" | "middle" | "end";

/** A label that wants to stand at a point of the plot. */
export interface LabelWish {
  /** Names the label in the answer. */
  readonly key: string;
  /** Position along the plot, 0–100. */
  readonly x: number;
  readonly text: string;
  /** Lanes it may stand in, best first. Negative lanes are above the line, positive ones below. */
  readonly lanes: readonly number[];
  /** Anchors it may have, best first. */
  readonly anchors?: readonly Anchor[] | undefined;
  /** Distance kept from the point when the text begins or ends there, in em. */
  readonly offset?: number | undefined;
}

/** A label with a place of its own. */
export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  readonly lane: number;
  readonly anchor: Anchor;
  /** Shift along the line in em; positive is to the right. */
  readonly shift: number;
}

/** The anchor that keeps a text inside the plot: at an edge it runs inwards. */
export function edgeAnchor(x: number, margin: number): Anchor {
  if (x < margin) return "start";
  return x > 100 - margin ? "end" : "middle";
}

const everyAnchor: readonly Anchor[] = ["middle", "start", "end"];
const gap = 0.4;

/** Ends of a text in em on the narrowest plot. */
function reach(label: { x: number; text: string; anchor: Anchor; shift: number }): [number, number] {
  const at = (label.x / 100) * narrowest + label.shift;
  const width = textWidth(label.text);
  if (label.anchor === "start") return [at, at + width];
  if (label.anchor === "end") return [at - width, at];
  return [at - width / 2, at + width / 2];
}

function collides(label: PlacedLabel, others: readonly PlacedLabel[]): boolean {
  const [left, right] = reach(label);
  return others.some((other) => {
    if (other.lane !== label.lane) return false;
    const [otherLeft, otherRight] = reach(other);
    return left < otherRight + gap && otherLeft < right + gap;
  });
}

/** The places a label would accept, best first. */
function candidates(wish: LabelWish): PlacedLabel[] {
  const shifts = { start: wish.offset ?? 0, middle: 0, end: -(wish.offset ?? 0) };
  return wish.lanes.flatMap((lane) =>
    (wish.anchors ?? everyAnchor).map((anchor) => ({
      key: wish.key,
      x: wish.x,
      text: wish.text,
      lane,
      anchor,
      shift: shifts[anchor],
    })),
  );
}

/**
 * Gives each label the first lane and anchor where it stays inside the narrowest plot and
 * touches no label placed before it. A label that fits nowhere is left out; show it as text.
 */
export function placeLabels(wishes: readonly LabelWish[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const place = candidates(wish).find((candidate) => {
      const [left, right] = reach(candidate);
      return left >= -gap && right <= narrowest + gap && !collides(candidate, placed);
    });
    if (place) placed.push(place);
  }
  return placed;
}
