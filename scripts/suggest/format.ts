import { stringify } from "yaml";
import { groupBy } from "../../src/model/order.ts";
import { lineSentence } from "../../src/strings/check-lines.ts";
import { suggestWords as words } from "../../src/strings/suggest.ts";
import type { Suggestion } from "./suggest.ts";

/** Suggestions as entries to paste, file by file; what comes out stands above each as a comment. */
export function formatSuggestions(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return words.none;
  const files = [...groupBy(suggestions, ({ document }) => document)];
  const parts = files.map(([document, list]) => [words.file(document), ...list.map(entryOf)].join("\n"));
  return [words.head(suggestions.length), ...parts].join("\n\n");
}

function entryOf({ check, lines, isNear }: Suggestion): string {
  const comments = [...(isNear ? [words.near] : []), ...outcome(lines)];
  const yaml = stringify([check], { indent: 2, lineWidth: 0, flowCollectionPadding: true }).trimEnd();
  return [...comments.map((comment) => `# ${comment}`), yaml].map(indented).join("\n");
}

const indented = (text: string): string =>
  text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");

/** One sentence for a single line; counts, and the lines that do not agree, for many. */
function outcome(lines: Suggestion["lines"]): string[] {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return [words.single(only.holds, lineSentence(only))];
  const off = lines.filter((line) => !line.holds);
  return [
    words.many(lines.length - off.length, off.length),
    ...off.map((line) => words.off(line.part, lineSentence(line))),
  ];
}
