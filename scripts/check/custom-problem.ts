import { hiddenCharacters } from "../../src/schemas/primitives.ts";
import type { ProblemCode } from "../../src/strings/check.ts";
import { contentErrors } from "../../src/strings/content-errors.ts";
import type { Located } from "./located-issue.ts";
import { nearestDate, nearestSlug } from "./nearest-value.ts";
import { type Problem, problem } from "./problem.ts";
import { codePoint, describe, excerpt } from "./words.ts";

/** Rules of the schemas that have a sentence of their own, by the message they give. */
const codes: ReadonlyMap<string, ProblemCode> = new Map([
  [contentErrors.controlCharacter, "hidden-character"],
  [contentErrors.rawHtml, "raw-html"],
  [contentErrors.edgeSpace, "edge-space"],
  [contentErrors.date, "bad-date"],
  [contentErrors.day, "bad-date"],
  [contentErrors.duplicate, "repeated-item"],
]);

/** A broken rule of a schema; its message says what to write instead. */
export function customProblem(located: Located): Problem[] {
  const { at, issue, label } = located;
  const code = codes.get(issue.message) ?? "bad-value";
  const value = at.node?.value;
  const written = typeof value === "string" ? value : "";
  switch (code) {
    case "hidden-character":
      return escapedCharacter(located, written);
    case "raw-html":
      return [problem(code, at.spot, { tag: /<[/!?]?[\w-]*>?/u.exec(written)?.[0] ?? "<" })];
    case "edge-space":
      return [
        problem(code, at.spot, { label, nearest: /\n/u.test(written) || written.length > 60 ? null : written.trim() }),
      ];
    case "bad-date":
      return [badDate(located, written)];
    case "repeated-item":
      return [repeated(located, excerpt(String(value)))];
    default: {
      const isSlug = issue.message === contentErrors.slug;
      const details = { label, found: describe(value), rule: issue.message };
      return [problem("bad-value", at.spot, { ...details, nearest: isSlug ? nearestSlug(written) : null })];
    }
  }
}

/** An entry that is in its list already, or a key that another figure has. */
function repeated({ at, issue, label }: Located, value: string): Problem {
  if (typeof issue.path.at(-1) !== "number") return problem("repeated-key", at.spot, { value });
  return problem("repeated-item", at.spot, { label: String(issue.path.at(-2) ?? label), value });
}

function badDate({ at, issue, label }: Located, written: string): Problem {
  const date = nearestDate(written);
  const whole = issue.message === contentErrors.day && date?.length !== 10;
  const nearest = date === null || whole ? null : `'${date}'`;
  return problem("bad-date", at.spot, { label, value: excerpt(written), rule: issue.message, nearest });
}

/** A character hidden behind an escape such as "\u200B"; plainly written ones are found in the raw text. */
function escapedCharacter({ at, context }: Located, written: string): Problem[] {
  const [start, end] = at.node?.range ?? [0, 0];
  if (hiddenCharacters.test(context.text.slice(start, end))) return [];
  return [problem("hidden-character", at.spot, { points: codePoint(hiddenCharacters.exec(written)?.[0] ?? "") })];
}
