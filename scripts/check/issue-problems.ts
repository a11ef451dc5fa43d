import type { z } from "astro/zod";
import { reportWords } from "../../src/strings/check.ts";
import { valueHints } from "../../src/strings/check-values.ts";
import { customProblem } from "./custom-problem.ts";
import type { Context, Located } from "./located-issue.ts";
import { nearest } from "./nearest.ts";
import { nearestSlug } from "./nearest-value.ts";
import { type Problem, problem } from "./problem.ts";
import { descriptionAt, fieldsAt, mayBeNull } from "./schema-shape.ts";
import { typeProblem } from "./type-problem.ts";
import { describe, excerpt, fill } from "./words.ts";
import { follow } from "./yaml-tree.ts";

/** Puts one issue of zod into the words of the catalogue. */
export function issueProblems(issue: z.core.$ZodIssue, context: Context): Problem[] {
  const description = descriptionAt(context.schema, issue.path);
  const located: Located = {
    issue,
    at: follow(context.root, issue.path),
    label: labelOf(issue.path),
    meaning: description === null ? "" : `（${description}）`,
    context,
  };
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, located);
  if (located.at.node === null) return [missingKey(located)];
  switch (issue.code) {
    case "invalid_type":
      return [typeProblem(issue.expected, located)];
    case "invalid_value":
      return [notAnOption(issue, located)];
    case "too_big":
      return [tooBig(issue, located)];
    case "too_small":
      return [tooSmall(issue, located)];
    case "invalid_key":
      return [badKey(issue, located)];
    default:
      return customProblem(located);
  }
}

function labelOf(path: readonly PropertyKey[]): string {
  const [list, last] = [path.at(-2), path.at(-1)];
  if (last === undefined) return valueHints.wholeFile;
  if (typeof last !== "number") return String(last);
  const no = last + 1;
  return list === undefined ? fill(valueHints.entry, { no }) : fill(valueHints.listItem, { list: String(list), no });
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, { at, context }: Located): Problem[] {
  const known = fieldsAt(context.schema, issue.path);
  return issue.keys.map((key) => {
    const spot = at.node?.fields?.get(key)?.spot ?? at.spot;
    const details = { key: excerpt(key), keys: known.join(reportWords.separator) };
    return problem("unknown-key", spot, { ...details, nearest: nearest(key, known) });
  });
}

function missingKey({ at, context, issue, label, meaning }: Located): Problem {
  const orNull = mayBeNull(context.schema, issue.path) ? valueHints.orNull : "";
  return problem("missing-key", at.spot, { key: label, meaning, orNull });
}

function notAnOption(issue: z.core.$ZodIssueInvalidValue, { at, label }: Located): Problem {
  const options = issue.values.map(String);
  const written = at.node?.value;
  return problem("not-an-option", at.spot, {
    label,
    found: describe(written),
    options: options.join(reportWords.separator),
    nearest: typeof written === "string" ? nearest(written, options) : null,
  });
}

/** A name in a record whose names are identifiers that an editor chooses. */
function badKey(issue: z.core.$ZodIssueInvalidKey, { at, context }: Located): Problem {
  const key = String(issue.path.at(-1));
  const spot = follow(context.root, issue.path.slice(0, -1)).node?.fields?.get(key)?.spot ?? at.spot;
  const label = fill(valueHints.nameIn, { record: String(issue.path.at(-2) ?? valueHints.wholeFile) });
  const rule = issue.issues[0]?.message ?? "";
  return problem("bad-value", spot, { label, found: describe(key), rule, nearest: nearestSlug(key) });
}

function tooBig(issue: z.core.$ZodIssueTooBig, { at, label }: Located): Problem {
  const limit = Number(issue.maximum);
  const value = at.node?.value;
  if (typeof value === "string") {
    const length = [...value].length;
    return problem("too-long", at.spot, { label, length, limit, over: length - limit });
  }
  if (Array.isArray(value)) return problem("list-too-long", at.spot, { label, length: value.length, limit });
  return problem("number-too-big", at.spot, { label, value: String(value), limit });
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, { at, label, meaning }: Located): Problem {
  const value = at.node?.value;
  if (value === "") return problem("empty-value", at.spot, { label, meaning });
  const minimum = Number(issue.minimum);
  if (Array.isArray(value)) return problem("list-too-short", at.spot, { label, length: value.length, limit: minimum });
  const limit = fill(issue.inclusive ? valueHints.atLeast : valueHints.moreThan, { limit: minimum });
  return problem("number-too-small", at.spot, { label, value: String(value), limit });
}
