import { formTable, matchesIn } from "../../src/model/search/form-table.ts";
import { normalizeText } from "../../src/model/search/normalize.ts";
import type { ContentFile } from "./content-file.ts";
import { type Problem, problem } from "./problem.ts";
import { repeats } from "./repeats.ts";
import { excerpt } from "./words.ts";
import { get, itemsOf, textOf, textsIn, type YamlNode } from "./yaml-tree.ts";

/** Digits would be taken for a figure, one or two letters for the initials of some word. */
const tooShort = /^(?:\d{1,4}|[a-z]{1,2})$/iu;

/** Problems of the words that search knows: said twice, written nowhere, or taken for something else. */
export function synonymProblems(files: readonly ContentFile[]): Problem[] {
  const root = files.find((file) => file.room === "synonyms")?.root ?? null;
  const entries = itemsOf(get(root, "entries"));
  const said = entries.flatMap((entry) => itemsOf(get(entry, "say")));
  const meant = entries.flatMap((entry) => itemsOf(get(entry, "means")));
  const named = entries.flatMap((entry) => itemsOf(get(entry, "means"))[0] ?? []);
  return [
    ...repeats(said, textOf).map(({ key, first, again }) =>
      problem("repeated-saying", again.spot, { value: excerpt(key), line: first.spot.line }),
    ),
    ...repeats(named, textOf).map(({ key, first, again }) =>
      problem("repeated-concept", again.spot, { value: excerpt(key), line: first.spot.line }),
    ),
    ...saidAndMeant(said, meant),
    ...[...said, ...meant].flatMap((node) =>
      tooShort.test(textOf(node) ?? "") ? [problem("short-saying", node.spot, { value: textOf(node) })] : [],
    ),
    ...unwritten(meant, files),
  ];
}

/** Wordings of documents that stand among what people say as well. */
function saidAndMeant(said: readonly YamlNode[], meant: readonly YamlNode[]): Problem[] {
  const lines = new Map(meant.map((node) => [textOf(node), node.spot.line]));
  return said.flatMap((node) => {
    const [value, line] = [textOf(node), lines.get(textOf(node))];
    return value === null || line === undefined ? [] : [problem("saying-meant", node.spot, { value, line })];
  });
}

/** Wordings that are said to be those of documents, and stand in none. */
function unwritten(meant: readonly YamlNode[], files: readonly ContentFile[]): Problem[] {
  const texts = meant.map((node) => normalizeText(textOf(node) ?? ""));
  const table = formTable(texts.map((text) => (text === "" ? [] : [text])));
  const written = new Set<number>();
  for (const { room, root } of files) {
    if (room === "synonyms" || root === null) continue;
    for (const text of textsIn(root)) {
      for (const { concepts } of matchesIn(normalizeText(text), table)) for (const at of concepts) written.add(at);
    }
  }
  return meant.flatMap((node, at) =>
    written.has(at) || texts[at] === "" ? [] : [problem("unwritten-meaning", node.spot, { value: textOf(node) })],
  );
}
