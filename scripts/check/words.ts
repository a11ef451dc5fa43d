import { hiddenCharacters } from "../../src/schemas/primitives.ts";
import { valueKinds } from "../../src/strings/check-values.ts";

const hiddenEverywhere = new RegExp(`${hiddenCharacters.source}|[\\t\\n\\r]`, "gu");
const placeholder = /\{(\w+)\}/gu;
const excerptLength = 40;
const longest = 600;

/** A character as `U+200B`. */
export function codePoint(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Text that is safe to print: hidden characters are spelt out, so a terminal cannot be steered. */
export function visible(text: string): string {
  return text.replace(hiddenEverywhere, (character) => (character === "\n" ? "↵" : `<${codePoint(character)}>`));
}

/** At most `length` characters, with “…” for the rest. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${[...text.slice(0, length * 2)].slice(0, length).join("")}…`;
}

/** The beginning of a text, to recognise it by. */
export const excerpt = (text: string): string => clip(text, excerptLength);

/** A detail of a problem; a search is run only when its result is shown. */
export type Detail = string | number | null | (() => string | null);

/** Details of a problem, by the names its sentences use; `nearest` is the nearest right value. */
export type Details = Readonly<Record<string, Detail>>;

/** The text of a detail, or null where there is none. */
export function textOfDetail(detail: Detail | undefined): string | null {
  const value = typeof detail === "function" ? detail() : detail;
  return value === undefined || value === null ? null : visible(String(value));
}

/**
 * Puts details into a sentence.
 * @throws when the sentence names a detail that the check did not give (a mistake in the check)
 */
export function fill(sentence: string, details: Details): string {
  return sentence.replace(placeholder, (_, name: string) => {
    const text = textOfDetail(details[name]);
    if (text === null) throw new Error(`“${sentence}” needs {${name}}`);
    return clip(text, longest);
  });
}

function describeList(list: readonly unknown[]): string {
  const isPlain = list.every((item) => typeof item === "string" || typeof item === "number");
  return isPlain && list.length > 0 ? `${valueKinds.aList}“${excerpt(list.join("、"))}”` : valueKinds.aList;
}

/** A value in words: 文字“abc”, 数字 5, 一个列表 … */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return valueKinds.nothing;
  if (typeof value === "string") return `${valueKinds.text}“${excerpt(value)}”`;
  if (typeof value === "number") return `${valueKinds.number}${value}`;
  if (typeof value === "boolean") return String(value);
  return Array.isArray(value) ? describeList(value) : valueKinds.record;
}
