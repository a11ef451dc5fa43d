import { chineseValue, multipliers } from "../chinese-number.ts";

/** A number read from a question. */
export interface NumberReading {
  value: number;
  length: number;
  /** What 万, 亿 … behind the digits multiply by; 1 without them. */
  scale: number;
  /** Written with Chinese numerals of this many characters; 0 for digits. */
  numeralLength: number;
  /** True for 百分之 and 千分之, which name the unit in front. */
  isPercent: boolean;
}

/** JavaScript keeps whole numbers exactly up to here. */
const largest = 9e15;

const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/uy;
const scaleWords = /[十百千万亿]+(?![米克瓦兆伏])/uy;
const numeral = /[〇零一二两三四五六七八九十][〇零一二两三四五六七八九十百千万亿]*/uy;
const share = /百分之|千分之/uy;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
};

/** Takes off what binary fractions add: 1.1 × 1亿 is 110000000. */
export const withoutDust = (value: number): number => Number(value.toPrecision(15));

function readDigits(text: string, at: number): NumberReading | null {
  const printed = matchAt(digits, text, at);
  if (printed === "") return null;
  const words = matchAt(scaleWords, text, at + printed.length);
  const scale = [...words].reduce((product, one) => product * (multipliers[one] ?? 1), 1);
  const value = withoutDust(Number(printed.replaceAll(",", "")) * scale);
  if (!(value <= largest)) return null;
  return { value, length: printed.length + words.length, scale, numeralLength: 0, isPercent: false };
}

function readNumeral(text: string, at: number): NumberReading | null {
  const printed = matchAt(numeral, text, at);
  const value = printed === "" ? null : chineseValue(printed);
  if (value === null || value > largest) return null;
  return { value, length: printed.length, scale: 1, numeralLength: printed.length, isPercent: false };
}

/** Reads a number at a position: 80, 1.5亿, 两千, 百分之八十; `null` where there is none. */
export function readNumber(text: string, at: number): NumberReading | null {
  const before = matchAt(share, text, at);
  const from = at + before.length;
  const number = readDigits(text, from) ?? readNumeral(text, from);
  if (number === null || before === "") return number;
  const value = before === "千分之" ? withoutDust(number.value / 10) : number.value;
  return { ...number, value, length: before.length + number.length, isPercent: true };
}
