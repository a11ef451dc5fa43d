import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";

/**
 * Characters that are invisible, reorder text, or mean nothing outside one font (private use).
 * They are refused in every string of every content file because a reader (and an editor)
 * cannot see them. Tab and line breaks are judged apart.
 */
export const hiddenCharacters =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/** Begins like an HTML tag or comment: `<p`, `</p`, `<!--`. A bare "<" in "<5%" is text. */
export const htmlTag = /<[/!?a-z]/iu;

/** ASCII identifier used in addresses: `rural-roads`. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: contentErrors.slug });

/** One line of text for readers, at most `max` characters, with nothing hidden in it. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => !hiddenCharacters.test(value), { error: contentErrors.controlCharacter })
    .refine((value) => !htmlTag.test(value), { error: contentErrors.rawHtml })
    .refine((value) => !/[\t\n\r]/u.test(value.trim()), { error: contentErrors.lineBreak })
    .refine((value) => value.trim() === value, { error: contentErrors.edgeSpace });

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** True for a year, month or day that exists: `2024`, `2024-02`, `2024-02-29`. */
export function isRealDate(value: string): boolean {
  const match = datePattern.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date as precise as printed: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.string().refine(isRealDate, { error: contentErrors.date });

/** A whole day, `YYYY-MM-DD`. */
export const day = z.string().refine((value) => value.length === 10 && isRealDate(value), { error: contentErrors.day });

/** An address on the web; other schemes (`javascript:`, `data:`) are refused. */
export const webAddress = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[^\s<>"']+$/u, { error: contentErrors.url })
  .refine((value) => !hiddenCharacters.test(value), { error: contentErrors.controlCharacter });

/**
 * A number as printed: large enough for any budget, small enough that no digit is lost
 * (JavaScript keeps whole numbers exactly up to 9 × 10¹⁵).
 */
export const exactNumber = z.number().min(-9e15).max(9e15);

/** A list whose entries must differ; the problem is reported at the second of two equal entries. */
export const uniqueList = <T extends z.ZodType>(entry: T) =>
  z.array(entry).superRefine(
    (list, context) => {
      const seen = new Set<unknown>();
      for (const [index, value] of list.entries()) {
        if (seen.has(value)) context.addIssue({ code: "custom", path: [index], message: contentErrors.duplicate });
        seen.add(value);
      }
    },
    { when: ({ value }) => Array.isArray(value) },
  );
