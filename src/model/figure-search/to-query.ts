import type { PartialDate } from "../dates.ts";
import { type Amount, boundOf, type FigureQuery, isEmptyQuery } from "./figure-query.ts";
import type { FigureNames } from "./figure-record.ts";
import { phraseFor } from "./grammar.ts";
import { type QueryParser, queryParser } from "./parse-query.ts";

const scales = [
  { word: "亿", size: 1e8 },
  { word: "万", size: 1e4 },
];

/** A number as people write it: 1.5亿, 2万, 12345. */
export function shortNumber(value: number): string {
  const scale = scales.find(({ size }) => Math.abs(value) >= size && Number.isInteger(value / (size / 100)));
  return scale === undefined ? String(value) : `${value / scale.size}${scale.word}`;
}

const signs = { "at-least": "≥", "more-than": ">", "at-most": "≤", "less-than": "<", exactly: "", about: "约" };

/** An amount as it is written in a question: ≥80%, 50%—80%, 约2万人. */
function amountText(amount: Amount, unit: string): string {
  const bound = boundOf(amount);
  const text = (value: number | null) => `${shortNumber(value ?? 0)}${unit}`;
  if (bound !== "between") return `${signs[bound]}${text(amount.min ?? amount.max)}`;
  if (!amount.minOpen && !amount.maxOpen) return `${text(amount.min)}—${text(amount.max)}`;
  return `${amount.minOpen ? ">" : "≥"}${text(amount.min)} ${amount.maxOpen ? "<" : "≤"}${text(amount.max)}`;
}

/** A year as such, a month or day in words. */
function dateText(date: PartialDate): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  return `${year}年${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`;
}

const inYears = (date: PartialDate): string => (date.length === 4 ? `${date}年` : dateText(date));

function dueText({ dueFrom, dueTo }: FigureQuery): string {
  if (dueFrom === null) return dueTo === null ? "" : `${inYears(dueTo)}前`;
  if (dueTo === null) return `${inYears(dueFrom)}起`;
  if (dueFrom === dueTo) return dateText(dueFrom);
  return dueFrom.length + dueTo.length === 8 ? `${dueFrom}-${dueTo}` : `${inYears(dueFrom)}到${inYears(dueTo)}`;
}

const roleWords = { lead: "牵头", cooperating: "配合" };

function departmentText({ department, role }: FigureQuery, names: FigureNames): string {
  const name = names.departments.find(({ id }) => id === department)?.names[0] ?? "";
  return name === "" || role === null ? name : `${name}${roleWords[role]}`;
}

/** A word as it stands, in quotation marks where it would be read as something else. */
function wordText(word: string, parse: QueryParser): string {
  const query = parse(word);
  const isPlain = query.words[0] === word && isEmptyQuery({ ...query, words: [] }) && query.words.length === 1;
  return isPlain ? word : `“${word.replaceAll(/["“”]/gu, "")}”`;
}

const unitAlone = ({ amount, unit }: FigureQuery): string => (amount === null && unit !== null ? `单位${unit}` : "");

/** A question as text that is read as the same question. What could not be used is left out. */
export function toQuery(query: FigureQuery, names: FigureNames): string {
  const parse = queryParser(names);
  return [
    query.amount && amountText(query.amount, query.unit ?? ""),
    unitAlone(query),
    query.per.map((per) => `每${per}`).join(""),
    dueText(query),
    names.places.find(({ id }) => id === query.scope)?.name ?? "",
    departmentText(query, names),
    query.status && phraseFor("status", query.status),
    query.verdict && phraseFor("verdict", query.verdict),
    query.kind && phraseFor("kind", query.kind),
    ...query.words.map((word) => wordText(word, parse)),
  ]
    .filter(Boolean)
    .join(" ");
}
