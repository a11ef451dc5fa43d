import { textWidth } from "./text-width.ts";

/** Numbers with their signs and units of Latin letters stay whole; everything else may be broken anywhere. */
const pieces = /[\dA-Za-z.,%+−-]+|./gu;

/** Punctuation that may not begin a line, and openings that may not end one. */
const closing = /^[，。、；：！？）》”’]/u;
const opening = /[（《“‘]$/u;

/**
 * Breaks a text into lines no wider than `most` em. A piece that is wider by itself, such as a
 * long number, gets a line of its own and sticks out.
 */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(pieces) ?? []) {
    const mustStay = closing.test(piece) || opening.test(line);
    if (line !== "" && !mustStay && textWidth(line + piece) > most) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return line === "" ? lines : [...lines, line];
}
