import type { FigureData, FigureNames, FigureRecord } from "./figure-record.ts";
import { withoutDust } from "./read-number.ts";
import { unitParts } from "./units.ts";

/** A figure made ready for questions. */
export interface IndexedFigure {
  record: FigureRecord;
  /** Place in printed order. */
  order: number;
  /** Lower and upper value in the base unit; `null` without a number. */
  low: number | null;
  high: number | null;
  base: string;
  per: readonly string[];
  /** What the figure says of itself, for words. */
  label: string;
  /** Label, title, document, place and units, for words. */
  text: string;
}

/** All figures made ready for questions. */
export interface FigureIndex {
  names: FigureNames;
  figures: readonly IndexedFigure[];
  /** The texts of all figures run together. */
  corpus: string;
}

/** Text in the form in which words are looked for. */
export const foldText = (text: string): string => text.normalize("NFKC").toLowerCase();

const fold = (parts: readonly (string | null)[]): string => foldText(parts.filter((part) => part !== null).join("\n"));

function indexed(record: FigureRecord, order: number, placeName: string): IndexedFigure {
  const { source, value, valueTo } = record;
  const { base, per, factor } = unitParts(record.unit ?? "");
  const scaled = (number: number | null) => (number === null ? null : withoutDust(number * factor));
  const label = fold([record.label, record.metric, record.scopeNote, record.words]);
  const units = [...source.lead, ...source.cooperating].map(({ printed }) => printed);
  return {
    record,
    order,
    low: scaled(value),
    high: scaled(valueTo ?? value),
    base,
    per,
    label,
    text: `${label}\n${fold([source.title, source.document, placeName, ...units])}`,
  };
}

/** Makes figures ready for questions. */
export function figureIndex({ names, records }: FigureData): FigureIndex {
  const places = new Map(names.places.map(({ id, name }) => [id, name]));
  const figures = records.map((record, order) => indexed(record, order, places.get(record.scope) ?? ""));
  return { names, figures, corpus: figures.map(({ text }) => text).join("\n") };
}
