import type { z } from "astro/zod";

/** A rule over several fields of one record. */
export interface Rule<T> {
  /** The field to mend when the rule is broken. */
  readonly path: keyof T & string;
  /** The fields the rule reads; it waits until all of them are sound by themselves. */
  readonly reads: readonly (keyof T & string)[];
  /** What an editor reads. */
  readonly error: string;
  readonly holds: (record: T) => boolean;
}

/**
 * Adds rules over several fields to a record. By default zod skips such rules as soon as *any*
 * field is wrong, so one misspelt key would hide every other problem until it is mended.
 */
export function withRules<T extends z.ZodObject>(schema: T, rules: readonly Rule<z.infer<T>>[]): T {
  return rules.reduce(
    (whole, rule) =>
      whole.refine(rule.holds, {
        path: [rule.path],
        error: rule.error,
        when: ({ value, issues }) =>
          isRecord(value) && !issues.some((issue) => rule.reads.some((field) => field === issue.path?.[0])),
      }),
    schema,
  );
}

/** True for what a record's schema accepts as a record; rules must not meet anything else. */
export const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
