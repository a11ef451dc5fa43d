import type { Span } from "./spans.ts";
import type { Stretch } from "./stretch.ts";

const chinese = "[一二三四五六七八九十]+";

/** A number in front of an item: （三） (3) 三、 3. 3、 — after marks of a heading. */
const enumerator = new RegExp(`^[#*]*(?:[（(](${chinese}|\\d+)[）)]|(${chinese})、|(\\d+)[.．、])`, "u");

/** Offsets at which an item or a heading begins: a line that starts with its number or a mark. */
export const itemStarts = ({ text, starts }: Stretch): number[] =>
  starts.filter((start) => enumerator.test(text.slice(start, start + 12)) || /^(?:#|\*\*)/u.test(text.slice(start)));

/** The number in front of the first item of a stretch, as printed: （三） or 3. ; null where none is. */
export function firstItemNumber({ text, starts }: Stretch): string | null {
  const start = starts.find((one) => enumerator.test(text.slice(one, one + 12)));
  return start === undefined ? null : (enumerator.exec(text.slice(start))?.[0].replace(/^[#*]+/u, "") ?? null);
}

/** True if a recorded number (二（三）1) has a printed one (（三）) among its parts. */
export const hasItemNumber = (recorded: string, printed: string): boolean => {
  const parts: readonly string[] = recorded.match(numberPart) ?? [];
  return (printed.match(numberPart) ?? []).every((part) => parts.includes(part));
};

const numberPart = new RegExp(`${chinese}|\\d+`, "gu");

/**
 * Where a task's own printed number stands at the beginning of a line. A bare number counts only
 * at the beginning of the task or alone in its line (“14”): elsewhere it is part of the text.
 * @param printed the number as recorded, e.g. 二（三）1
 */
export function ownNumberPlaces({ text, starts }: Stretch, printed: string): Span[] {
  const parts: readonly string[] = printed.match(numberPart) ?? [];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const line = text.slice(start, end);
    const [whole, ...groups] = enumerator.exec(line) ?? [];
    const numbered = groups.find((group) => group !== undefined);
    if (whole !== undefined && numbered !== undefined && parts.includes(numbered)) {
      return [{ start, end: start + whole.length }];
    }
    const bare = /^\d+/u.exec(line)?.[0];
    if (bare === undefined || !parts.includes(bare) || (index > 0 && bare !== line)) return [];
    return [{ start, end: start + bare.length }];
  });
}
