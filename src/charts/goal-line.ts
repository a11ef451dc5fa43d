import { round } from "./percent.ts";
import { type Anchor, placeLabels } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

/** What all bars are to reach; drawn as a line through them. */
export interface BarGoal {
  readonly value: number;
  /** The goal as readers see it: `目标25%`. */
  readonly text: string;
  /** By when, as readers see it: `2023年3月底`. */
  readonly due?: string | undefined;
}

/** The line of a goal with its words, one below the other; heights are in em, x runs 0–100. */
export interface GoalLine {
  readonly x: number;
  readonly anchor: Anchor;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** Room the words take. */
  readonly height: number;
}

/** Height of a line of words in em. */
const lineHeight = 1.4;

/** Where a goal stands, and which way its words run so that they stay inside the narrowest plot. */
export function goalLine({ value, text, due }: BarGoal, position: (value: number) => number): GoalLine {
  const x = position(value);
  const texts = due === undefined ? [text] : [text, due];
  const [longest = text] = texts.toSorted((a, b) => textWidth(b) - textWidth(a));
  const seats = (["middle", "start", "end"] as const).map((anchor) => ({ lane: -1, anchor }));
  const [placed] = placeLabels([{ key: "goal", x, text: longest, seats }]);
  return {
    x,
    anchor: placed?.anchor ?? (x < 50 ? "start" : "end"),
    lines: texts.map((line, index) => ({ text: line, y: round(1 + index * lineHeight) })),
    height: round(texts.length * lineHeight + 0.1),
  };
}
