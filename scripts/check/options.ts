import { commandWords } from "../../src/strings/check.ts";
import { type ReportFormat, reportFormats } from "./reporters.ts";
import { fill } from "./words.ts";

/** What the command was asked to do. */
export interface Options {
  readonly content: string;
  readonly format: ReportFormat;
  /** Propose relations between figures instead of listing problems. */
  readonly suggest: boolean;
  readonly help: boolean;
}

/** Options, or a sentence about the first one that is wrong. */
export type ReadOptions = Options | { readonly mistake: string };

const wanted: Readonly<Record<string, string>> = {
  "--content": commandWords.whatFolder,
  "--format": commandWords.whatFormat,
};

/** Reads the words after the command, `--name value` or `--name=value`. */
export function readOptions(all: readonly string[]): ReadOptions {
  const given = new Map<string, string>();
  const words = all.filter((word) => word !== "--suggest");
  const suggest = words.length < all.length;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const [name = "", inline] = splitWord(word);
    if (name === "--help" || name === "-h") return { content: "", format: "text", suggest, help: true };
    if (!name.startsWith("-")) return { mistake: fill(commandWords.unexpected, { value: word }) };
    const what = wanted[name];
    if (what === undefined) return { mistake: fill(commandWords.unknownOption, { option: name }) };
    if (inline === undefined) index += 1;
    const value = inline ?? words[index] ?? "";
    if (value === "" || value.startsWith("--")) {
      return { mistake: fill(commandWords.missingValue, { option: name, what }) };
    }
    given.set(name, value);
  }
  return chosen(given, suggest);
}

function splitWord(word: string): [string, string?] {
  const at = word.indexOf("=");
  return word.startsWith("--") && at !== -1 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}

function chosen(given: ReadonlyMap<string, string>, suggest: boolean): ReadOptions {
  const value = given.get("--format") ?? "text";
  const format = reportFormats.find((name) => name === value);
  if (format === undefined) return { mistake: fill(commandWords.unknownFormat, { value }) };
  return { content: given.get("--content") ?? "content", format, suggest, help: false };
}
