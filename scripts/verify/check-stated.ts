import { verifyWords } from "../../src/strings/verify.ts";
import type { Spot } from "../check/problem.ts";
import { fill } from "../check/words.ts";
import { findStated } from "./find-stated.ts";
import { finding, type LooseFinding } from "./finding.ts";
import type { Original } from "./originals.ts";
import type { Region } from "./regions.ts";
import { squeeze } from "./squeeze.ts";
import { lineOf, type Stretch, stretchOf } from "./stretch.ts";

/** A quotation and the lines it must stand in. */
export interface Quotation {
  readonly stated: string;
  readonly spot: Spot;
  readonly stretch: Stretch;
  readonly lines: Region;
  readonly original: Original;
}

/** A quotation that does not stand in its lines, or only as part of a longer number. */
export function statedFindings({ stated, spot, stretch, lines, original }: Quotation): LooseFinding[] {
  const { whole, torn } = findStated(stretch, stated);
  if (whole.length > 0) return [];
  if (torn.length > 0) return [finding("stated-torn", spot, { stated })];
  const [first, last] = lines;
  return [finding("stated-missing", spot, { stated, first, last, elsewhere: elsewhereIn(original, stated) })];
}

/** “（原文第12行有）” where a quotation stands somewhere else in the original. */
function elsewhereIn({ lines }: Original, stated: string): string {
  const whole = stretchOf(lines, 1, lines.length);
  const at = whole.text.indexOf(squeeze(stated));
  return at === -1 ? "" : fill(verifyWords.elsewhere, { line: lineOf(whole, at) });
}
