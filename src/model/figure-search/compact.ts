import { distinct } from "../order.ts";
import type { FigureData, FigureNames, FigureRecord, FigureSource, FigureUnit } from "./figure-record.ts";

/** Words that occur again and again, each once; `at` says which one a row holds, −1 for none. */
interface Column {
  list: string[];
  at: number[];
}

/** Columns of text in a figure. */
const columns = [
  ...(["key", "words", "label", "scopeNote", "metric", "scope", "bound", "unit"] as const),
  ...(["due", "dueWords", "period", "status", "kind", "verdict"] as const),
];

/** Figures as they travel to the browser: one column after another, each word once. */
export interface FigureFile {
  names: FigureNames;
  units: { printed: string[]; department: Column };
  sources: { path: string[]; title: string[]; document: Column; lead: number[][]; cooperating: number[][] };
  figures: { source: number[]; value: (number | null)[]; valueTo: [number, number][]; text: Record<string, Column> };
}

function columnOf(values: readonly (string | null)[]): Column {
  const list = distinct(values.filter((value) => value !== null));
  const index = new Map(list.map((value, at) => [value, at]));
  return { list, at: values.map((value) => (value === null ? -1 : (index.get(value) ?? -1))) };
}

const valueAt = ({ list, at }: Column, row: number): string | null => list[at[row] ?? -1] ?? null;

const nameOf = ({ printed, department }: FigureUnit): string => `${printed} ${department}`;
const byName = (units: readonly FigureUnit[]): Map<string, FigureUnit> =>
  new Map(units.map((unit) => [nameOf(unit), unit]));

/** Packs figures for the browser. */
export function packFigures({ names, records }: FigureData): FigureFile {
  const sources = distinct(records.map(({ source }) => source));
  const units = byName(sources.flatMap(({ lead, cooperating }) => [...lead, ...cooperating]));
  const order = new Map([...units.keys()].map((name, at) => [name, at]));
  const places = (list: readonly FigureUnit[]) => list.map((unit) => order.get(nameOf(unit)) ?? -1);
  const rows = new Map(sources.map((source, row) => [source, row]));
  return {
    names,
    units: {
      printed: [...units.values()].map(({ printed }) => printed),
      department: columnOf([...units.values()].map(({ department }) => department)),
    },
    sources: {
      path: sources.map(({ path }) => path),
      title: sources.map(({ title }) => title),
      document: columnOf(sources.map(({ document }) => document)),
      lead: sources.map(({ lead }) => places(lead)),
      cooperating: sources.map(({ cooperating }) => places(cooperating)),
    },
    figures: {
      source: records.map(({ source }) => rows.get(source) ?? -1),
      value: records.map(({ value }) => value),
      valueTo: records.flatMap(({ valueTo }, row): [number, number][] => (valueTo === null ? [] : [[row, valueTo]])),
      text: Object.fromEntries(columns.map((name) => [name, columnOf(records.map((record) => record[name]))])),
    },
  };
}

/** A path without its section is the id: /tasks/xiji-2025/35/ → xiji-2025/35. */
const idOf = (path: string): string => path.replace(/^\/\w+\/|\/$/gu, "");

function sourcesOf({ units, sources }: FigureFile): FigureSource[] {
  const list = units.printed.map((printed, row) => ({ printed, department: valueAt(units.department, row) ?? "" }));
  const named = (rows: readonly number[] = []) => rows.flatMap((row) => list[row] ?? []);
  return sources.path.map((path, row) => ({
    id: idOf(path),
    path,
    title: sources.title[row] ?? "",
    document: valueAt(sources.document, row) ?? "",
    lead: named(sources.lead[row]),
    cooperating: named(sources.cooperating[row]),
  }));
}

/** Unpacks what `packFigures` packed. */
export function unpackFigures(file: FigureFile): FigureData {
  const { source, value, valueTo, text } = file.figures;
  const sources = sourcesOf(file);
  const upper = new Map(valueTo);
  const records = source.map((at, row) => ({
    ...Object.fromEntries(columns.map((name) => [name, valueAt(text[name] ?? { list: [], at: [] }, row)])),
    source: sources[at],
    value: value[row] ?? null,
    valueTo: upper.get(row) ?? null,
  }));
  // The file is made by `packFigures`, whose columns are those of a record.
  return { names: file.names, records: records as unknown as FigureRecord[] };
}
