import { verifyCommand } from "../../src/strings/verify.ts";
import { fill } from "../check/words.ts";
import { type VerifyFormat, verifyFormats } from "./reporters.ts";

/** What the command was asked to do. */
export interface VerifyOptions {
  readonly originals: string;
  readonly content: string;
  readonly documents: readonly string[];
  readonly format: VerifyFormat;
}

/** Options, a wish for help, or a sentence about the first mistake. */
export type ReadVerifyOptions = VerifyOptions | { readonly help: true } | { readonly mistake: string };

const wanted: Readonly<Record<string, string>> = {
  "--originals": verifyCommand.whatFolder,
  "--content": verifyCommand.whatFolder,
  "--document": verifyCommand.whatDocument,
  "--format": verifyCommand.whatFormat,
};

/** Reads the words after the command, `--name value` or `--name=value`. */
export function readVerifyOptions(words: readonly string[]): ReadVerifyOptions {
  if (words.includes("--help") || words.includes("-h")) return { help: true };
  const given = new Map<string, string[]>();
  for (let index = 0; index < words.length; index += 1) {
    const [name, inline] = splitWord(words[index] ?? "");
    if (inline === null) index += 1;
    const value = inline ?? words[index] ?? "";
    const mistake = mistakeIn(name, value);
    if (mistake !== null) return { mistake };
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return chosen(given);
}

/** What is wrong with one option; null where nothing is. */
function mistakeIn(name: string, value: string): string | null {
  if (!name.startsWith("-")) return fill(verifyCommand.unexpected, { value: name });
  const what = wanted[name];
  if (what === undefined) return fill(verifyCommand.unknownOption, { option: name });
  if (value === "" || value.startsWith("--")) return fill(verifyCommand.missingValue, { option: name, what });
  return null;
}

function splitWord(word: string): [string, string | null] {
  const at = word.indexOf("=");
  return word.startsWith("--") && at !== -1 ? [word.slice(0, at), word.slice(at + 1)] : [word, null];
}

function chosen(given: ReadonlyMap<string, readonly string[]>): ReadVerifyOptions {
  const last = (name: string) => given.get(name)?.at(-1);
  const value = last("--format") ?? "text";
  const format = verifyFormats.find((name) => name === value);
  if (format === undefined) return { mistake: fill(verifyCommand.unknownFormat, { value }) };
  const originals = last("--originals");
  if (originals === undefined) return { mistake: verifyCommand.noOriginals };
  return { originals, content: last("--content") ?? "content", documents: given.get("--document") ?? [], format };
}
