import { verifyWords } from "../../src/strings/verify.ts";
import { spotOf } from "./entry.ts";
import type { Figure } from "./figures.ts";
import { findStated } from "./find-stated.ts";
import { finding, type LooseFinding } from "./finding.ts";
import type { ColumnLayout } from "./layout.ts";
import { clauseAround, lineage, namesOfPlace, type PlaceSource, type PlaceWord, placeWordsIn } from "./place-words.ts";
import { squeeze } from "./squeeze.ts";
import type { TaskView } from "./views.ts";

/** Figures whose recorded place contradicts the words or the column they are printed in. */
export function scopeFindings(view: TaskView): LooseFinding[] {
  const source = { places: view.document.content.places, own: view.document.entry.data.place };
  return view.figures.flatMap((figure) => {
    const column = view.layout.kind === "columns" ? columnFinding(view, figure, view.layout) : [];
    if (column.length > 0) return column;
    const words = wordFinding(view, figure, source);
    return words.length > 0 ? words : nameFinding(view, figure, source);
  });
}

/** A place other than the document's own must be named where the task is printed, or in the title. */
function nameFinding(view: TaskView, { path, scope }: Figure, source: PlaceSource): LooseFinding[] {
  const texts = view.stretch.text + squeeze(view.document.entry.data.title);
  if (scope === source.own || namesOfPlace(source, scope).some((name) => texts.includes(name))) return [];
  return [finding("scope-not-named", spotOf(view.entry, ...path, "scope"), { scope: nameOf(source, scope) })];
}

function wordFinding(view: TaskView, figure: Figure, source: PlaceSource): LooseFinding[] {
  const { path, stated, scope, target } = figure;
  const { text } = view.stretch;
  const places = findStated(view.stretch, stated).whole;
  // “高于全区平均水平” speaks of the district that is compared, not of the region.
  const compared = squeeze(target?.relativeTo ?? "");
  const words = places.map(({ start, end }) =>
    placeWordsIn(clauseAround(text, start, end).replace(compared, ""), source),
  );
  // A quotation that stands twice may mean either place.
  if (words.length === 0 || words.some((found) => found.length === 0 || allows(found, scope))) return [];
  const [first] = words[0] ?? [];
  if (first === undefined) return [];
  const named = first.places.map((id) => nameOf(source, id)).join(verifyWords.separator);
  const details = { scope: nameOf(source, scope), stated, word: first.word, places: named };
  return [finding("scope-differs", spotOf(view.entry, ...path, "scope"), details)];
}

const allows = (words: readonly PlaceWord[], scope: string): boolean =>
  words.some(({ places }) => places.includes(scope));

const nameOf = ({ places }: PlaceSource, id: string): string => places.find((place) => place.id === id)?.name ?? id;

/** In a table of two columns the left one holds the upper level's figures, the right one the local ones. */
function columnFinding(view: TaskView, { path, stated, scope }: Figure, layout: ColumnLayout): LooseFinding[] {
  const localFrom = layout.localFrom ?? layout.unitsFrom;
  const own = view.document.entry.data.place;
  const source = { places: view.document.content.places, own };
  const places = findStated(view.stretch, stated).whole;
  const sides = new Set(places.map(({ start }) => (start < localFrom ? "left" : "right")));
  const isLocal = scope === own || lineage({ ...source, own: scope }).some(({ id }) => id === own);
  if (places.length === 0 || sides.has(isLocal ? "right" : "left")) return [];
  const column = isLocal ? verifyWords.leftColumn : verifyWords.rightColumn;
  return [
    finding("scope-column", spotOf(view.entry, ...path, "scope"), { scope: nameOf(source, scope), stated, column }),
  ];
}
