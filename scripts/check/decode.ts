import { type Problem, problem, type Spot } from "./problem.ts";
import { spotsIn } from "./spots.ts";

/** Files above this size are not content; js-yaml, which Astro uses, has no limits of its own. */
export const largestFile = 256 * 1024;

/** A file's text; null where it cannot be told. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

const mark = "\uFEFF";

/** Turns bytes into text and reports what is wrong with the file as a whole. */
export function decode(file: string, bytes: Buffer): Decoded {
  const top: Spot = { file, line: 1, column: 1 };
  if (bytes.length > largestFile) return { text: null, problems: [tooBig(top, bytes.length)] };
  const withMark = bytes.toString("utf8");
  const hasMark = withMark.startsWith(mark);
  const text = hasMark ? withMark.slice(1) : withMark;
  const problems = hasMark ? [problem("byte-order-mark", top)] : [];
  const wrong = firstWrongByte(bytes, withMark);
  if (wrong !== null) {
    const spot = spotsIn(file, withMark)(wrong);
    return { text: null, problems: [...problems, problem("not-utf8", spot, { encoding: guessEncoding(bytes) })] };
  }
  if (text.trim() === "") return { text: null, problems: [...problems, problem("file-empty", top)] };
  return { text, problems };
}

/** The problem of a file that is too big to be read. */
export function tooBig(spot: Spot, bytes: number): Problem {
  const details = { size: Math.ceil(bytes / 1024), limit: largestFile / 1024 };
  return problem("file-too-big", spot, details);
}

/** Offset in the decoded text of the first byte that is no UTF-8. */
function firstWrongByte(bytes: Buffer, text: string): number | null {
  const back = Buffer.from(text, "utf8");
  if (back.equals(bytes)) return null;
  let same = 0;
  while (same < bytes.length && bytes[same] === back[same]) same += 1;
  return bytes
    .subarray(0, same)
    .toString("utf8")
    .replace(/\uFFFD+$/u, "").length;
}

function guessEncoding(bytes: Buffer): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return utf16 ? "UTF-16（Unicode）" : "GBK（ANSI）";
}
