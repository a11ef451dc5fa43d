import { verifyWords } from "../../src/strings/verify.ts";
import { type Entry, spotOf } from "./entry.ts";
import type { Figure } from "./figures.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { readableValues, sameValue } from "./number-values.ts";

/** Values of figures that cannot be read out of what the figures quote. */
export function valueFindings(entry: Entry<unknown>, figures: readonly Figure[]): LooseFinding[] {
  return figures.flatMap(({ path, stated, values }) => {
    const readable = readableValues(stated);
    return values
      .filter(({ value }) => !readable.some((one) => sameValue(one, value)))
      .map(({ field, value }) => {
        const spot = spotOf(entry, ...path, field);
        return finding("value-differs", spot, { field, value, stated, values: listed(readable) });
      });
  });
}

const listed = (values: readonly number[]): string =>
  values.length === 0 ? verifyWords.none : [...new Set(values)].join(verifyWords.separator);
