import { isLoadedAtOnce } from "./everyday.ts";
import { type Concept, type Lexicon, type NamedPage, type NameKind, nameKinds } from "./lexicon.ts";

/** The lexicon as one short line a concept: `看病报销|报销>医保`, for names `0|/places/xiji/|>西吉县|西吉`. */
export interface PackedLexicon {
  names: string[];
  terms: string[];
}

const between = "|";
const beforeMeanings = ">";

/**
 * The lexicon in the form in which browsers load it, with the commonest wordings of each thing.
 * Names come first; no wording holds `|` or `>`.
 */
export function packLexicon(lexicon: Lexicon): PackedLexicon {
  const names: string[] = [];
  const terms: string[] = [];
  for (const { say, means, page } of lexicon) {
    if (page) names.push([packPage(page, say[0]), say.join(between)].join(beforeMeanings));
    else terms.push([say.filter(isLoadedAtOnce).join(between), means.join(between)].join(beforeMeanings));
  }
  return { names, terms };
}

/** The lexicon in the same order as before it was packed. */
export function unpackLexicon({ names, terms }: PackedLexicon): Lexicon {
  return [...names.map(unpackName), ...terms.map(unpackTerm)];
}

/** Most pages are called what people say first: then the name is left out. */
const packPage = ({ kind, href, label }: NamedPage, first: string | undefined): string =>
  [nameKinds.indexOf(kind), href, label === first ? "" : label].join(between);

const list = (text: string): string[] => text.split(between).filter((part) => part !== "");

function halves(line: string): [string, string] {
  const at = line.indexOf(beforeMeanings);
  return [line.slice(0, at), line.slice(at + 1)];
}

function unpackName(line: string): Concept {
  const [page, say] = halves(line);
  const [kind = "0", href = "", label = ""] = page.split(between);
  const wordings = list(say);
  const name = label === "" ? (wordings[0] ?? "") : label;
  return { say: wordings, means: [], page: { kind: nameKinds[Number(kind)] as NameKind, href, label: name } };
}

function unpackTerm(line: string): Concept {
  const [say, means] = halves(line);
  return { say: list(say), means: list(means), page: null };
}
