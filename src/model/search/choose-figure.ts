import { normalizeText } from "./normalize.ts";

/**
 * The figure that answers a question best: the one whose words have most of what is asked for.
 * @param figures as shown, the most telling first; it is taken where none answers better
 * @param wordings one list of wordings for each part of the question
 */
export function chooseFigure(figures: readonly string[], wordings: readonly (readonly string[])[]): string | null {
  const scored = figures.map((figure) => {
    const plain = normalizeText(figure);
    const longest = wordings.map((list) =>
      Math.max(0, ...list.filter((wording) => plain.includes(wording)).map((wording) => wording.length)),
    );
    return { figure, score: longest.reduce((sum, length) => sum + (length > 0 ? 1 + length / 10 : 0), 0) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.figure ?? null;
}
