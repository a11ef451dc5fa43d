import { cleanQuery } from "./clean-query.ts";
import { type AmountBound, amountOf, boundOf, emptyQuery, type FigureQuery } from "./figure-query.ts";
import { readNumber } from "./read-number.ts";
import { shortNumber } from "./to-query.ts";

/** Fields of the form that asks for figures. */
export const formFields = [
  ...(["bound", "value", "valueTo", "unit", "per", "dueFrom", "dueTo"] as const),
  ...(["scope", "department", "role", "status", "kind", "verdict", "words"] as const),
];

/** See `formFields`. */
export type FormField = (typeof formFields)[number];

/** What stands in each field; empty where nothing is asked. */
export type FormValues = Record<FormField, string>;

const numberText = (value: number | null): string => (value === null ? "" : shortNumber(value));

/** A question as the form shows it. */
export function formValues(query: FigureQuery): FormValues {
  const { amount } = query;
  return {
    bound: amount === null ? "" : boundOf(amount),
    value: numberText(amount?.min ?? amount?.max ?? null),
    valueTo: amount !== null && boundOf(amount) === "between" ? numberText(amount.max) : "",
    unit: query.unit ?? "",
    per: query.per.join("·"),
    dueFrom: query.dueFrom ?? "",
    dueTo: query.dueTo ?? "",
    scope: query.scope ?? "",
    department: query.department ?? "",
    role: query.role ?? "",
    status: query.status ?? "",
    kind: query.kind ?? "",
    verdict: query.verdict ?? "",
    words: query.words.join(" "),
  };
}

const numberIn = (text: string): number | null => readNumber(cleanQuery(text), 0)?.value ?? null;

/** What the form's numbers ask for; a number alone is meant exactly, an upper end makes a range. */
function amountIn({ bound, value, valueTo }: FormValues): FigureQuery["amount"] {
  const [from, to] = [numberIn(value), numberIn(valueTo)];
  if (from === null) return to === null ? null : amountOf("at-most", to);
  if (to !== null) return amountOf("between", from, to);
  return amountOf(bound === "between" ? "at-least" : ((bound || "exactly") as AmountBound), from);
}

const isSame = (a: FormValues, b: FormValues, fields: readonly FormField[]): boolean =>
  fields.every((field) => a[field] === b[field]);

const orNull = <Value extends string>(text: string): Value | null => (text === "" ? null : (text as Value));

/**
 * The question a form asks. Numbers and words that were not touched stay as the question before
 * had them, for it may say more than the form can show.
 */
export function queryFromForm(values: FormValues, before: FigureQuery): FigureQuery {
  const shown = formValues(before);
  const isAmountKept = isSame(values, shown, ["bound", "value", "valueTo"]);
  const isRangeKept = values.bound !== "between" && values.valueTo === shown.valueTo && shown.valueTo !== "";
  return {
    ...emptyQuery,
    amount: isAmountKept ? before.amount : amountIn(isRangeKept ? { ...values, valueTo: "" } : values),
    unit: orNull(values.unit),
    per: values.per === "" ? [] : values.per.split("·"),
    dueFrom: orNull(values.dueFrom),
    dueTo: orNull(values.dueTo),
    scope: orNull(values.scope),
    department: orNull(values.department),
    role: orNull(values.role),
    status: orNull(values.status),
    kind: orNull(values.kind),
    verdict: orNull(values.verdict),
    words: isSame(values, shown, ["words"]) ? before.words : cleanQuery(values.words).split(" ").filter(Boolean),
  };
}
