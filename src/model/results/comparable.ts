import type { Target } from "../records.ts";
import type { ResultValue } from "./records.ts";

/** A published value with a number. */
export type NumberedValue = ResultValue & { readonly value: number };

/** The published value that may stand on one scale with a figure: of the same thing, in the same unit. */
export function comparableValue({ telling, unit }: Target): NumberedValue | null {
  if (telling === null || telling.differs !== undefined || telling.unit !== unit) return null;
  return telling.value === null ? null : { ...telling, value: telling.value };
}
