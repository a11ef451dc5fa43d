import { type Problem, problem } from "./problem.ts";
import type { YamlNode } from "./yaml-tree.ts";

/** What Astro's YAML reader turns into a date: a day, with or without a time. */
const dateLike = /^\d{4}-(?:\d{2}-\d{2}|\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}.*)$/u;

/** What Astro's YAML reader turns into a number although YAML 1.2 does not: `0b11`, `-0x1F`. */
const oddNumber = /^[-+]?0b[01]+$|^[-+]0[xo][0-9A-Fa-f]+$/u;

/**
 * Problems of a value written without quotes that two YAML readers understand differently.
 * Astro reads files with js-yaml, which still makes dates of `2025-03-31`.
 */
export function scalarProblems(node: YamlNode): Problem[] {
  const { plain, spot, value } = node;
  if (plain === null || typeof value !== "string") return [];
  const details = { value: plain, nearest: `'${plain}'` };
  if (dateLike.test(plain)) return [problem("unquoted-date", spot, details)];
  return oddNumber.test(plain) ? [problem("odd-number", spot, details)] : [];
}
