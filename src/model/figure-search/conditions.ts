import { firstDayOf, lastDayOf } from "../dates.ts";
import { amountMiss } from "./amount-miss.ts";
import type { IndexedFigure } from "./figure-index.ts";
import type { FigureQuery } from "./figure-query.ts";
import type { FigureNames } from "./figure-record.ts";
import { isWithinPlace } from "./places.ts";

/** What a part of a question is about. */
export type ConditionName =
  | "amount"
  | "unit"
  | "per"
  | "due"
  | "scope"
  | "department"
  | "status"
  | "verdict"
  | "kind"
  | "word";

/** One thing that a question asks of a figure. */
export interface Condition {
  name: ConditionName;
  /** The word, where it asks for one. */
  word: string | null;
  /** How much a figure loses that does not meet it at all. */
  weight: number;
  /** 0 where a figure meets it, up to `weight` where it does not at all. */
  miss: (figure: IndexedFigure) => number;
}

const weights: Readonly<Record<ConditionName, number>> = {
  amount: 2,
  word: 2,
  scope: 1.5,
  unit: 1,
  per: 1,
  due: 1,
  department: 1,
  status: 1,
  verdict: 1,
  kind: 1,
};

type Test = (figure: IndexedFigure) => boolean;

function condition(name: ConditionName, isMet: Test, word: string | null = null): Condition {
  const weight = weights[name];
  return { name, word, weight, miss: (figure) => (isMet(figure) ? 0 : weight) };
}

/** 每年 is also said of what recurs every year; 学年 is a year, and 村（社区） a village. */
function isPer({ per, record }: IndexedFigure, wanted: string): boolean {
  if (wanted === "年" && (record.period === "year" || per.includes("学年"))) return true;
  return per.some((one) => one === wanted || one.startsWith(`${wanted}(`));
}

/** A deadline lies within the days asked for; one that is only a year is not due in a certain month. */
function isDue({ record: { due } }: IndexedFigure, { dueFrom, dueTo }: FigureQuery): boolean {
  if (due === null) return false;
  const isAfter = dueFrom === null || firstDayOf(due) >= firstDayOf(dueFrom);
  return isAfter && (dueTo === null || lastDayOf(due) <= lastDayOf(dueTo));
}

/** A city's figures are its own and its counties'; those of the region are its own only, for all places lie in it. */
function inScope(wanted: string, names: FigureNames): Test {
  const isRegion = names.places.some(({ id, parent }) => id === wanted && parent === null);
  const inside = names.places.filter(({ id }) => isWithinPlace(id, wanted, names.places)).map(({ id }) => id);
  const scopes = new Set(isRegion ? [wanted] : inside);
  return ({ record }) => scopes.has(record.scope);
}

function byDepartment({ department, role }: FigureQuery): Test {
  return ({ record: { source } }) => {
    const units = {
      lead: source.lead,
      cooperating: source.cooperating,
      any: [...source.lead, ...source.cooperating],
    }[role ?? "any"];
    return units.some((unit) => unit.department === department);
  };
}

/** 未到期 is also said of what is due soon. */
const isStatus = ({ record }: IndexedFigure, { status }: FigureQuery): boolean =>
  record.status === status || (status === "running" && record.status === "due-soon");

/** Everything a question asks, each by itself; `words` are those to look for. */
export function conditionsOf(query: FigureQuery, words: readonly string[], names: FigureNames): Condition[] {
  const { amount, unit, per, scope } = query;
  const amountAsked: Condition[] =
    amount === null
      ? []
      : [{ name: "amount", word: null, weight: weights.amount, miss: amountMiss(amount, unit, weights.amount) }];
  const asked: [boolean, Condition][] = [
    [amount === null && unit !== null, condition("unit", ({ base }) => base === unit)],
    [per.length > 0, condition("per", (figure) => per.every((one) => isPer(figure, one)))],
    [query.dueFrom !== null || query.dueTo !== null, condition("due", (figure) => isDue(figure, query))],
    [scope !== null, condition("scope", inScope(scope ?? "", names))],
    [query.department !== null, condition("department", byDepartment(query))],
    [query.status !== null, condition("status", (figure) => isStatus(figure, query))],
    [query.verdict !== null, condition("verdict", ({ record }) => record.verdict === query.verdict)],
    [query.kind !== null, condition("kind", ({ record }) => record.kind === query.kind)],
  ];
  const wordsAsked = words.map((word) => condition("word", ({ text }) => text.includes(word), word));
  return [...amountAsked, ...asked.flatMap(([isAsked, one]) => (isAsked ? [one] : [])), ...wordsAsked];
}
