import type { Document } from "../records.ts";
import { exactly } from "./quantity.ts";
import type { CheckFigure, CheckFigureKind } from "./records.ts";

/** Something that is counted one by one, and where it stands. */
export interface Counted {
  readonly kind: CheckFigureKind;
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly href: string;
  readonly count: number;
  readonly document: Document;
}

/** Something that was counted, or printed as a count, one by one. */
export function countFigure({ count, ...facts }: Counted): CheckFigure {
  const quantity = exactly(count, null);
  const plain = { column: null, stated: null, parts: null, unit: null, task: null };
  return { ...facts, ...plain, printed: count, quantity, step: 1, scale: 1 };
}
