import type { TargetEntry } from "../schemas/target.ts";

/** What decides whether two figures can be looked at side by side; a file's figure has it as well as a linked one. */
type Measured = Pick<TargetEntry, "value" | "unit" | "role" | "baseline" | "differs">;

/** Rates and amounts per head mean the same at every level; a count does so only where a role says so. */
function meansTheSame({ role, unit }: Measured): boolean {
  if (role === "total") return false;
  return role !== undefined || unit === "%" || (unit?.includes("/") ?? false);
}

/** True when a figure and the upper one it answers are the same measure in the same unit, no total to be shared. */
export function isOnSameScale(target: Measured, upper: Measured): boolean {
  if (target.differs !== undefined || !meansTheSame(upper)) return false;
  return upper.value !== null && upper.unit === target.unit;
}

/** True when there is something to see: a starting point, or an upper figure on the same scale. */
export function hasPicture(target: Measured, upper: Measured | null): boolean {
  if (target.value === null) return false;
  return target.baseline !== undefined || (upper !== null && isOnSameScale(target, upper));
}
