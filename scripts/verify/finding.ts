import { byCodePoint } from "../../src/model/order.ts";
import { type FindingCode, verifyFindings } from "../../src/strings/verify.ts";
import type { Spot } from "../check/problem.ts";
import { type Details, fill } from "../check/words.ts";

/** Something an editor has to look at: where it stands, what it is, what to do. */
export interface Finding extends Spot {
  readonly code: FindingCode;
  /** Document the finding belongs to; empty for a finding that belongs to none. */
  readonly document: string;
  /** What stands there, as a sentence. */
  readonly found: string;
  /** What to do, as a sentence. */
  readonly expected: string;
}

/** A finding that does not yet know its document. */
export type LooseFinding = Omit<Finding, "document">;

/** A finding in words; details fill the catalogue's sentences. */
export function finding(code: FindingCode, { file, line, column }: Spot, details: Details = {}): LooseFinding {
  const words = verifyFindings[code];
  return { file, line, column, code, found: fill(words.found, details), expected: fill(words.expected, details) };
}

/** Orders findings by file, line, column and code; those of one place keep the original's order. */
export function byPlace(a: Finding, b: Finding): number {
  return byCodePoint(a.file, b.file) || a.line - b.line || a.column - b.column || byCodePoint(a.code, b.code);
}
