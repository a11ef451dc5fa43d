import path from "node:path";
import { parseArgs } from "node:util";
import { benchCommand } from "../../src/strings/bench.ts";
import { fill } from "../check/words.ts";
import { distDir, root } from "../lib/paths.ts";

/** What to ask, of which site, and how to say it. */
export interface SearchOptions {
  readonly command: "search";
  readonly queries: string;
  readonly dir: string;
  readonly verbose: boolean;
  readonly json: boolean;
}

/** How large the imagined province is to be, and what to ask. */
export interface ScaleOptions {
  readonly command: "scale";
  readonly queries: string;
  readonly sizes: readonly number[];
  readonly json: boolean;
}

/** Options, a wish for help, or a sentence about the first mistake. */
export type ReadBenchOptions = SearchOptions | ScaleOptions | { readonly help: true } | { readonly mistake: string };

const words = benchCommand;
const options = {
  queries: { type: "string", what: words.whatFile, for: ["search", "scale"] },
  dir: { type: "string", what: words.whatFolder, for: ["search"] },
  sizes: { type: "string", what: words.whatSizes, for: ["scale"] },
  verbose: { type: "boolean", what: "", for: ["search"] },
  json: { type: "boolean", what: "", for: ["search", "scale"] },
  help: { type: "boolean", what: "", for: ["search", "scale"], short: "h" },
} as const;

type Token = NonNullable<ReturnType<typeof parse>["tokens"]>[number];

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });

const known = (name: string) => (name in options ? options[name as keyof typeof options] : undefined);

/** Reads the words after `npm run bench --`. */
export function readBenchOptions(args: readonly string[]): ReadBenchOptions {
  const { values, positionals, tokens } = parse(args);
  if (values.help) return { help: true };
  const command = positionals[0];
  if (command === undefined) return { mistake: words.noCommand };
  if (command !== "search" && command !== "scale") return { mistake: fill(words.unknownCommand, { value: command }) };
  const mistake = tokens.map((token) => mistakeIn(token, command)).find((sentence) => sentence !== null);
  if (mistake) return { mistake };
  if (positionals[1] !== undefined) return { mistake: fill(words.unexpected, { value: positionals[1] }) };
  const text = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);
  const queries = text(values.queries, path.join(root, "tests/fixtures/search/dev.jsonl"));
  const json = values.json === true;
  if (command === "scale") return withSizes(text(values.sizes, "400,10000,30000"), { command, queries, json });
  return { command, queries, dir: text(values.dir, distDir), verbose: values.verbose === true, json };
}

function mistakeIn(token: Token, command: "search" | "scale"): string | null {
  if (token.kind !== "option") return null;
  const option = token.rawName;
  const wanted = known(token.name);
  if (!wanted) return fill(words.unknownOption, { option });
  if (!wanted.for.some((name) => name === command)) return fill(words.notHere, { option, command });
  if (wanted.type === "boolean") return token.value === undefined ? null : fill(words.noValue, { option });
  const isMissing = !token.value || token.value.startsWith("--");
  return isMissing ? fill(words.missingValue, { option, what: wanted.what }) : null;
}

function withSizes(value: string, rest: Omit<ScaleOptions, "sizes">): ReadBenchOptions {
  const isList = /^[1-9]\d{0,5}(?:,[1-9]\d{0,5})*$/u.test(value);
  return isList ? { ...rest, sizes: value.split(",").map(Number) } : { mistake: fill(words.badSizes, { value }) };
}
