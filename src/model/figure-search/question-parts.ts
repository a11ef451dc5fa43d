import { amountWords, partOfDepartment, questionWords } from "../../strings/figure-question.ts";
import { formatDate } from "../../strings/format.ts";
import type { PartialDate } from "../dates.ts";
import { limitsOf } from "./amount-miss.ts";
import type { ConditionName } from "./conditions.ts";
import { type Amount, boundOf, type FigureQuery } from "./figure-query.ts";
import type { FigureNames } from "./figure-record.ts";
import { withoutDust } from "./read-number.ts";
import { shortNumber } from "./to-query.ts";

/** A part of a question, in words. */
export interface QuestionPart {
  name: ConditionName;
  /** The word, where it asks for one. */
  word: string | null;
  text: string;
}

function amountText(amount: Amount, unit: string): string {
  const text = (value: number | null) => `${shortNumber(withoutDust(value ?? 0))}${unit}`;
  const bound = boundOf(amount);
  const { from, to } = limitsOf(amount);
  if (bound === "between" && (amount.minOpen || amount.maxOpen)) {
    return questionWords.openRange([text(from), amount.minOpen], [text(to), amount.maxOpen]);
  }
  return amountWords[bound](text(amount.min ?? amount.max), text(from), text(to));
}

const byWords = (date: PartialDate): string =>
  date.length === 10 ? questionWords.dueByDay(formatDate(date)) : questionWords.dueBy(formatDate(date));

function dueText({ dueFrom, dueTo }: FigureQuery): string {
  if (dueFrom === null) return dueTo === null ? "" : byWords(dueTo);
  if (dueTo === null) return questionWords.dueFrom(formatDate(dueFrom));
  if (dueFrom === dueTo) return questionWords.dueIn(formatDate(dueFrom));
  return questionWords.dueBetween(formatDate(dueFrom), formatDate(dueTo));
}

function scopeText(scope: string, { places }: FigureNames): string {
  const place = places.find(({ id }) => id === scope);
  const isCity = place?.parent != null && places.some(({ parent }) => parent === scope);
  return (isCity ? questionWords.scopeWithin : questionWords.scope)(place?.name ?? scope);
}

function departmentText({ department, role }: FigureQuery, { departments }: FigureNames): string {
  const name = departments.find(({ id }) => id === department)?.names[0] ?? "";
  return partOfDepartment[role ?? "any"](name);
}

/** Everything a question asks, in words, in the order in which it is said. */
export function questionParts(query: FigureQuery, names: FigureNames): QuestionPart[] {
  const { amount, unit, per, scope, status, verdict, kind } = query;
  const parts: [ConditionName, string | false | null][] = [
    ["amount", amount && amountText(amount, unit ?? "")],
    ["unit", amount === null && unit !== null && questionWords.unit(unit)],
    ["per", per.length > 0 && questionWords.per(per)],
    ["due", dueText(query)],
    ["scope", scope && scopeText(scope, names)],
    ["department", query.department && departmentText(query, names)],
    ["status", status && questionWords.status(status)],
    ["verdict", verdict && questionWords.verdict(verdict)],
    ["kind", kind && questionWords.kind(kind)],
  ];
  const said = parts.flatMap(([name, text]) => (text ? [{ name, word: null, text }] : []));
  return [...said, ...query.words.map((word) => ({ name: "word" as const, word, text: questionWords.word(word) }))];
}
