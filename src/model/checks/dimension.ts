import { byCodePoint } from "../order.ts";

/**
 * A unit taken apart into its symbols with their powers: 元/人·月 is 元¹ 人⁻¹ 月⁻¹, a bare number has
 * none. `null` goes with any unit: the length of a list, or a number that the words themselves define.
 */
export type Dimension = Readonly<Record<string, number>> | null;

/** Per cent, which is a hundredth when something is multiplied by it. */
export const percentUnit: Dimension = { "%": 1 };

/** Names of units that say no more than “a number”. */
const bareUnits = ["系数", "倍"];

/** A printed unit, without 万 and 亿, as a dimension. */
export function dimensionOf(unit: string | null): Dimension {
  const [above = "", below = ""] = (unit ?? "").split("/");
  if (bareUnits.includes(above)) return {};
  const symbols = (text: string) => text.split("·").filter((symbol) => symbol !== "");
  return combine([
    ...symbols(above).map((symbol) => [symbol, 1] as const),
    ...symbols(below).map((symbol) => [symbol, -1] as const),
  ]);
}

function combine(powers: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const total = new Map<string, number>();
  for (const [symbol, power] of powers) total.set(symbol, (total.get(symbol) ?? 0) + power);
  const kept = [...total].filter(([, power]) => power !== 0);
  return Object.fromEntries(kept.sort(([a], [b]) => byCodePoint(a, b)));
}

/** Dimension of a product. */
export function timesDimension(a: Dimension, b: Dimension): Dimension {
  if (a === null || b === null) return a ?? b;
  return combine([...Object.entries(a), ...Object.entries(b)]);
}

/** Dimension of a quotient. */
export function overDimension(a: Dimension, b: Dimension): Dimension {
  if (b === null) return a;
  return combine([
    ...Object.entries(a ?? {}),
    ...Object.entries(b).map(([symbol, power]) => [symbol, -power] as const),
  ]);
}

/** True for units that may be added and compared. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a === null || b === null || JSON.stringify(a) === JSON.stringify(b);
}

/** True for per cent. */
export const isPercent = (dimension: Dimension): boolean => dimension !== null && sameDimension(dimension, percentUnit);

/** A dimension as a unit is written: 元/人·月; nothing for a bare number. */
export function dimensionText(dimension: Dimension): string {
  const powers = Object.entries(dimension ?? {});
  const side = (wanted: (power: number) => boolean) =>
    powers.flatMap(([symbol, power]) => (wanted(power) ? Array<string>(Math.abs(power)).fill(symbol) : [])).join("·");
  const [above, below] = [side((power) => power > 0), side((power) => power < 0)];
  return below === "" ? above : `${above}/${below}`;
}
