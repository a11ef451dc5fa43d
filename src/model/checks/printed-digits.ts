/** How finely a printed number is given. */
export interface PrintedDigits {
  /** Worth of one unit of its last printed digit, in the unit of the value: 1.5亿 → 10000000. */
  readonly step: number;
  /** Worth of one unit of its last digit that is not 0: 4400 → 100. */
  readonly significant: number;
  /** True where 万 or 亿 multiplies it. */
  readonly isMultiplied: boolean;
  /** True where 余 or 多 follows: the value is more than what is printed. */
  readonly isMore: boolean;
}

const multipliers: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

const numberPattern =
  /(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?(?<before>[余多]?)(?<scale>[百千万亿]*)(?<behind>[余多]?)/gu;

/** Binary fractions never meet exactly. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** One way to read a printed number: 千 and 百 may belong to the unit (10千瓦). */
interface Reading {
  readonly multiplier: number;
  readonly isMultiplied: boolean;
}

function readings(scale: string, shared: string): Reading[] {
  const scales = [...new Set([...[...scale].map((_, index) => scale.slice(0, index + 1)), shared])];
  const products = scales
    .filter((word) => word !== "")
    .map((word) => [...word].reduce((product, one) => product * (multipliers[one] ?? 1), 1));
  return [1, ...products].map((multiplier) => ({ multiplier, isMultiplied: multiplier > 1 }));
}

/**
 * Finds the number of a figure in its printed words, and how finely it is given there; `null`
 * where it is not printed in digits (两个, 过亿). Full-width digits count; a range shares the 万
 * or 亿 of its upper end (3—5万人); ‰ may be kept as per cent.
 * @param value in the base unit of the figure: 8万人 is 80000
 */
export function printedDigits(value: number, stated: string): PrintedDigits | null {
  const text = stated.normalize("NFKC").replace(/\s/gu, "");
  for (const match of text.matchAll(numberPattern)) {
    const { digits = "", decimals = "", before = "", scale = "", behind = "" } = match.groups ?? {};
    const number = Number(`${digits.replaceAll(",", "")}${decimals}`);
    const rest = text.slice(match.index + match[0].length);
    const shared = /^[-—–~～至到][\d.]+([百千万亿]+)/u.exec(rest)?.[1] ?? "";
    const tenth = rest.startsWith("‰") ? 0.1 : 1;
    const reading = readings(scale, shared).find(
      ({ multiplier }) =>
        isSame(number * multiplier, Math.abs(value)) || isSame(number * multiplier * tenth, Math.abs(value)),
    );
    if (reading === undefined) continue;
    const unit = reading.multiplier * (isSame(number * reading.multiplier, Math.abs(value)) ? 1 : tenth);
    const zeros = decimals === "" ? (/[1-9](0*)$/u.exec(digits.replaceAll(",", ""))?.[1]?.length ?? 0) : 0;
    const step = unit / 10 ** Math.max(0, decimals.length - 1);
    const isMore = before !== "" || behind !== "";
    return { step, significant: step * 10 ** zeros, isMultiplied: reading.isMultiplied, isMore };
  }
  return null;
}
