import { findCommand } from "../../src/strings/find.ts";

/** Ways to print what was found. */
export type FindFormat = "text" | "csv" | "json";

/** What the command was asked to do. */
export interface FindOptions {
  readonly query: string;
  readonly format: FindFormat;
  readonly all: boolean;
  readonly content: string;
}

/** Options, a wish for help, or a sentence about the first mistake. */
export type ReadFindOptions = FindOptions | { readonly help: true } | { readonly mistake: string };

const flags: readonly string[] = ["--all", "--csv", "--json"];

/** Reads the words after the command; those that begin with no “--” are the question. */
export function readFindOptions(words: readonly string[]): ReadFindOptions {
  if (words.includes("--help") || words.includes("-h")) return { help: true };
  const options = words.filter((word) => word.startsWith("--"));
  const folder = options.find((word) => word.startsWith("--content="));
  const unknown = options.find((word) => !flags.includes(word) && word !== folder);
  if (unknown !== undefined) return { mistake: findCommand.unknownOption(unknown) };
  const [isCsv, isJson] = [words.includes("--csv"), words.includes("--json")];
  if (isCsv && isJson) return { mistake: findCommand.twoFormats };
  const query = words.filter((word) => !word.startsWith("--")).join(" ");
  if (query.trim() === "") return { mistake: findCommand.noQuery };
  const plain = isJson ? "json" : "text";
  const content = folder?.slice("--content=".length) || "content";
  return { query, format: isCsv ? "csv" : plain, all: words.includes("--all"), content };
}
