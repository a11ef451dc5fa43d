import type { Spot } from "../check/problem.ts";

/** A paragraph of an introduction. */
export interface Paragraph {
  readonly text: string;
  readonly spot: Spot;
}

/** The paragraphs of a body; components are left out, because what they print is no copied text. */
export function paragraphsOf(body: string, spotAt: (offset: number) => Spot): Paragraph[] {
  return [...body.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu)].flatMap(({ 0: found, index }) => {
    const text = found.replace(/<[^<>]*>/gu, " ").trim();
    return text === "" ? [] : [{ text, spot: spotAt(index) }];
  });
}
