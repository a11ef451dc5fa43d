import { fiscalSchema } from "../../src/schemas/fiscal.ts";
import { valueHints, valueKinds } from "../../src/strings/check-values.ts";
import type { Located } from "./located-issue.ts";
import { nearestNumber } from "./nearest-value.ts";
import { type Problem, problem, type Spot } from "./problem.ts";
import { describe } from "./words.ts";

const expectedKinds: Readonly<Record<string, string>> = {
  string: valueKinds.text,
  number: valueKinds.number,
  int: valueKinds.whole,
  boolean: valueKinds.yesNo,
  array: valueKinds.list,
  tuple: valueKinds.list,
  object: valueKinds.record,
  record: valueKinds.record,
};

/** A value of the wrong kind: a number where text belongs, text where a list belongs … */
export function typeProblem(expected: string, { at, context, label, meaning }: Located): Problem {
  const { node, spot } = at;
  const value = node?.value;
  if (value === null) return problem("empty-value", spot, { label, meaning });
  if (expected === "string" && node?.plain !== null && node?.plain !== undefined) {
    return needsQuotes(node.plain, { spot, label, value });
  }
  const wantsNumber = expected === "number" || expected === "int";
  if (wantsNumber && typeof value === "string") {
    return notANumber(value, { spot, label }, context.schema === fiscalSchema);
  }
  if (wantsNumber && typeof value === "number" && Number.isFinite(value)) {
    return problem("not-whole", spot, { label, value, nearest: String(Math.round(value)) });
  }
  const kind = expectedKinds[expected] ?? valueKinds.unknown;
  const nearest = expected === "array" && typeof value === "string" ? `[${value}]` : null;
  return problem("wrong-type", spot, { label, found: describe(value), expected: kind, meaning, nearest });
}

interface Field {
  readonly spot: Spot;
  readonly label: string;
}

interface Written extends Field {
  readonly value: unknown;
}

/** Tables of money keep the printed unit; everywhere else 万 and 亿 are multiplied out. */
function notANumber(value: string, { spot, label }: Field, isAsPrinted: boolean): Problem {
  const code = isAsPrinted ? "not-a-printed-number" : "not-a-number";
  const nearest = nearestNumber(isAsPrinted ? value.replace(/[千百]?[万亿]/u, "") : value);
  return problem(code, spot, { label, found: describe(value), nearest });
}

/** `due: 2027` is a number to YAML; the schema wants the text '2027'. */
function needsQuotes(plain: string, { spot, label, value }: Written): Problem {
  const numeric = typeof value === "number";
  const otherHint = numeric ? valueHints.number : valueHints.other;
  const hint = /^(?:19|20)\d{2}$/u.test(plain) ? valueHints.date : otherHint;
  const otherKind = typeof value === "boolean" ? valueKinds.yesNo : valueKinds.unknown;
  const kind = numeric ? valueKinds.number : otherKind;
  return problem("needs-quotes", spot, { label, value: plain, kind, hint, nearest: `'${plain}'` });
}
