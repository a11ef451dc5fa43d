import { isRealDate } from "../../src/schemas/primitives.ts";
import { type Problem, problem, type Spot } from "./problem.ts";

const identityNumber = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu;
const mobileNumber = /(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.])/gu;

/** Weights and check digits of identity numbers, GB 11643-1999. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

/** Warnings about numbers that look like a person's; they are never printed in full. */
export function personalData(text: string, spotAt: (offset: number) => Spot): Problem[] {
  const plain = text.replace(/[０-９Ｘｘ]/gu, (character) => character.normalize("NFKC"));
  const identities = [...plain.matchAll(identityNumber)].filter(([number]) => isIdentityNumber(number));
  const mobiles = [...plain.matchAll(mobileNumber)].filter(
    ({ 0: number, index }) => !isPlainValue(plain, index, number),
  );
  return [
    ...identities.map(({ 0: number, index }) => problem("identity-number", spotAt(index), { number: masked(number) })),
    ...mobiles.map(({ 0: number, index }) => problem("mobile-number", spotAt(index), { number: masked(number) })),
  ];
}

/** True for eighteen characters with a real birthday and the right check digit. */
export function isIdentityNumber(number: string): boolean {
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isRealDate(birthday)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return checkDigits[sum % 11] === number[17]?.toUpperCase();
}

/** `value: 13800000000` is a sum of money, not a telephone. */
function isPlainValue(text: string, index: number, number: string): boolean {
  const before = text.slice(text.lastIndexOf("\n", index - 1) + 1, index);
  return (
    /^[\s-]*\w+:\s+$/u.test(before) && /^[ \t]*(?:$|\r?\n|#)/u.test(text.slice(index + number.length).slice(0, 20))
  );
}

const masked = (number: string): string => `${number.slice(0, 3)}${"*".repeat(number.length - 7)}${number.slice(-4)}`;
