import { byCodePoint } from "../../src/model/order.ts";
import { checkProblems, type ProblemCode, warnings } from "../../src/strings/check.ts";
import { type Details, fill, textOfDetail } from "./words.ts";

/** A place in a file; lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something an editor has to mend, or at least to look at. */
export interface Problem extends Spot {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  /** What stands there, as a sentence. */
  readonly found: string;
  /** What should stand there instead, as a sentence. */
  readonly expected: string;
  /** The nearest right value, where one can be guessed. */
  readonly nearest: string | null;
}

/** A problem in words; details fill the catalogue's sentences, `nearest` is kept apart. */
export function problem(code: ProblemCode, spot: Spot, details: Details = {}): Problem {
  const words = checkProblems[code];
  return {
    file: spot.file,
    line: spot.line,
    column: spot.column,
    code,
    severity: warnings.includes(code) ? "warning" : "error",
    found: fill(words.found, details),
    expected: fill(words.expected, details),
    get nearest() {
      return textOfDetail(details.nearest);
    },
  };
}

/** What stands at a place, with a code that decides between two at one place. */
type Positioned = Spot & { readonly code: string };

/** Orders problems by file, line, column and code: the same on every machine. */
export function byPosition(a: Positioned, b: Positioned): number {
  return byCodePoint(a.file, b.file) || a.line - b.line || a.column - b.column || byCodePoint(a.code, b.code);
}

/** True if a publication has to wait; warnings alone do not stop it. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === "error");
