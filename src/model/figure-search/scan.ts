import type { FigureQuery } from "./figure-query.ts";
import type { FigureNames } from "./figure-record.ts";
import type { UnitWords } from "./units.ts";

/** A position in a question, and what may be named there. */
export interface Scan {
  text: string;
  at: number;
  /** True where no other word runs up to this position. */
  isStart: boolean;
  names: FigureNames;
  units: UnitWords;
}

/** What stands at a position: its length, and what it asks for. */
export interface Reading {
  length: number;
  asks: Partial<FigureQuery>;
}

/** True where a word can end: at the end, before a space, a sign or a digit. */
export const isWordEnd = (text: string, at: number): boolean => !/^[\p{L}]/u.test(text.slice(at, at + 2));

const letterOrDigit = /[A-Za-z0-9.]$|\d:$/u;

/** True where a number would tear a word apart: PM2.5, 1:5. */
export const isInsideCode = (text: string, at: number): boolean => letterOrDigit.test(text.slice(0, at));

/** The longest of some words that stands at a position. */
export function wordAt<T>(text: string, at: number, words: Readonly<Record<string, T>>): [string, T] | null {
  for (let length = Math.min(7, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (Object.hasOwn(words, word)) return [word, words[word] as T];
  }
  return null;
}

/** Position of the next character that is no space. */
export const skipSpace = (text: string, at: number): number => (text[at] === " " ? at + 1 : at);
