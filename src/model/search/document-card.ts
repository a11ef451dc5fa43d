import { targetText } from "../../strings/figures.ts";
import { distinct } from "../order.ts";
import type { Document, Ledger, Place } from "../records.ts";
import type { Card } from "./card.ts";
import type { IndexLexicon } from "./compile.ts";
import { normalizeText } from "./normalize.ts";

const upwards = (place: Place): Place[] => [place, ...(place.parent ? upwards(place.parent) : [])];

/** Words of a document that are no promise of a task: names of posts, rows of money, duties to report. */
function ownWords(document: Document, { notices, fiscal }: Ledger): string[] {
  const posts = notices
    .filter((entry) => entry.document === document)
    .flatMap((entry) => entry.notices.flatMap((notice) => notice.appointments))
    .flatMap(({ person, post }) => [person, post]);
  const rows = fiscal
    .filter((entry) => entry.document === document)
    .flatMap((entry) => entry.tables.flatMap((table) => table.rows))
    .map((row) => row.label);
  return distinct([...posts, ...rows]);
}

/** What the index holds of a document itself, beside its tasks. */
export function documentCard(document: Document, ledger: Ledger, { numberOf }: IndexLexicon): Card {
  const words = ownWords(document, ledger);
  const stated = distinct(document.targets.map((target) => target.stated));
  const labels = document.targets.map((target) => target.label);
  return {
    url: `/documents/${document.id}/`,
    title: document.title,
    place: document.place.name,
    lead: document.issuer ?? "",
    text: document.summary,
    figures: document.targets.map((target) => `${target.label}：${targetText(target)}`),
    stated,
    aside: words.join("、"),
    people: document.number ?? "",
    facts: { year: String(document.year), due: "", status: "", kind: "document" },
    facets: { place: upwards(document.place).map((place) => place.id), document: [document.id] },
    parts: {
      title: normalizeText(document.title),
      names: [],
      others: [],
      more: [],
      body: normalizeText([document.summary, ...labels, ...stated, ...words].join("\n")),
      aside: [],
      known: {
        title: [document].flatMap((record) => numberOf(record) ?? []),
        names: [document.place].flatMap((record) => numberOf(record) ?? []),
      },
    },
  };
}
