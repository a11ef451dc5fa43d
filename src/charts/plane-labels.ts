import { round } from "./percent.ts";
import type { Anchor } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

/** A box that stands at a point of the plot: `x` is 0–100, all else in em; `left` and `right` count from x. */
export interface PlaneBox {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label that wants to stand beside a point of the plane. */
export interface PlaneWish {
  readonly key: string;
  /** Position of its point: 0–100 across, em down. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Sides on which a line leaves the point: no label stands on it. */
  readonly avoid?: readonly ("left" | "right")[] | undefined;
  /** Which of above and below is tried first; above when left out. */
  readonly prefer?: "above" | "below" | undefined;
}

/** A label with a place of its own. */
export interface PlaneLabel extends Pick<PlaneWish, "key" | "x" | "y" | "lines"> {
  readonly anchor: Anchor;
  /** Shift from x in em. */
  readonly dx: number;
  /** Baseline of the first line in em. */
  readonly firstLine: number;
}

/** What labels must keep clear of. */
export interface PlaneRoom {
  /** Marks, axis labels and other things that are there already. */
  readonly taken: readonly PlaneBox[];
  /** Heights between which labels must stay, in em. */
  readonly top: number;
  readonly bottom: number;
}

/** Distance from one line of a label to the next, in em. */
export const lineHeight = 1.3;

/** Width of the narrowest plot in letters: what a 320 px phone leaves beside the axis in elder mode. */
export const narrowestPlane = 10.3;

/** Widths at which nothing may touch: labels keep their width while points move apart. */
const widths = [narrowestPlane, 16, 24, 44];

/** How far a label may reach out of the plot on the right, in em. */
const overhang = 0.2;

/** Where the bottom, middle or top of a label stands: rows above, beside and below the mark. */
interface Seat {
  readonly anchor: Anchor;
  readonly dx: number;
  readonly row: "above" | "beside" | "below";
  /** Further away from the mark, in em. */
  readonly away: number;
}

const around: readonly Omit<Seat, "away">[] = [
  { anchor: "start", dx: 0.75, row: "beside" },
  { anchor: "end", dx: -0.75, row: "beside" },
  { anchor: "middle", dx: 0, row: "above" },
  { anchor: "middle", dx: 0, row: "below" },
  { anchor: "end", dx: 0.5, row: "above" },
  { anchor: "start", dx: -0.5, row: "above" },
  { anchor: "end", dx: 0.5, row: "below" },
  { anchor: "start", dx: -0.5, row: "below" },
];

/** Seats near the mark come first; those further away clear an arrow or another label. */
const seats: readonly Seat[] = [0, 1.3, 2.2].flatMap((away) => around.map((seat) => ({ ...seat, away })));

/** The seats a label would accept, best first. */
function seatsOf({ avoid = [], prefer = "above" }: PlaneWish): Seat[] {
  const sides = { start: "right", middle: null, end: "left" } as const;
  const isFree = ({ row, anchor }: Seat) => row !== "beside" || !avoid.some((side) => side === sides[anchor]);
  const rank = ({ row, away }: Seat) =>
    away * 10 + Number(row !== "beside") + Number(row !== "beside" && row !== prefer);
  return seats.filter(isFree).toSorted((a, b) => rank(a) - rank(b));
}

/** Half the height of a mark and a little air, in em. */
const clear = 0.55;

function seated(wish: PlaneWish, { anchor, dx, row, away }: Seat): PlaneLabel & PlaneBox {
  const width = Math.max(...wish.lines.map(textWidth));
  const height = wish.lines.length * lineHeight;
  const tops = {
    above: wish.y - clear - away - height,
    beside: wish.y - height / 2 + away,
    below: wish.y + clear + away,
  };
  const top = tops[row];
  const left = { start: dx, middle: dx - width / 2, end: dx - width }[anchor];
  const { key, x, y, lines } = wish;
  return {
    key,
    x,
    y,
    lines,
    anchor,
    dx,
    firstLine: round(top + 1),
    left,
    right: left + width,
    top,
    bottom: top + height,
  };
}

/** Whether two boxes touch on a plot of a certain width. */
function touchesAt(a: PlaneBox, b: PlaneBox, width: number): boolean {
  const [at, other] = [(a.x / 100) * width, (b.x / 100) * width];
  return at + a.left < other + b.right && other + b.left < at + a.right;
}

function touches(a: PlaneBox, b: PlaneBox): boolean {
  const sideBySide = a.bottom <= b.top || b.bottom <= a.top;
  return !sideBySide && widths.some((width) => touchesAt(a, b, width));
}

function isInside(box: PlaneBox, room: PlaneRoom): boolean {
  const at = (box.x / 100) * narrowestPlane;
  const [left, right] = [at + box.left, at + box.right];
  return left >= 0 && right <= narrowestPlane + overhang && box.top >= room.top && box.bottom <= room.bottom;
}

/** Distance between two boxes on the narrowest plot, in em; 0 where they touch. */
function distance(a: PlaneBox, b: PlaneBox): number {
  const [at, other] = [(a.x / 100) * narrowestPlane, (b.x / 100) * narrowestPlane];
  const across = Math.max(0, other + b.left - (at + a.right), at + a.left - (other + b.right));
  return Math.hypot(across, Math.max(0, b.top - a.bottom, a.top - b.bottom));
}

/** True when a label stands nearer to its own mark than to any other, so that nobody takes it for another's. */
function belongs(label: PlaneBox & Pick<PlaneWish, "x" | "y">, taken: readonly PlaneBox[]): boolean {
  const isOwn = ({ x, top, bottom }: PlaneBox) => x === label.x && top < label.y && label.y < bottom;
  const own = Math.min(...taken.filter(isOwn).map((mark) => distance(label, mark)));
  return taken.every((mark) => isOwn(mark) || distance(label, mark) >= Math.min(own, narrowestPlane));
}

/**
 * Gives each label a place beside its point where it touches nothing, on a phone as on a wide
 * screen. A label that fits nowhere is left out; show it as text.
 * @param wishes in order of importance
 */
export function placeInPlane(wishes: readonly PlaneWish[], room: PlaneRoom): PlaneLabel[] {
  const placed: (PlaneLabel & PlaneBox)[] = [];
  for (const wish of wishes) {
    const label = seatsOf(wish)
      .map((seat) => seated(wish, seat))
      .filter((box) => isInside(box, room) && belongs(box, room.taken))
      .find((box) => ![...room.taken, ...placed].some((other) => touches(box, other)));
    if (label) placed.push(label);
  }
  return placed.map(({ key, x, y, lines, anchor, dx, firstLine }) => ({ key, x, y, lines, anchor, dx, firstLine }));
}
