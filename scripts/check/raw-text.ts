import { hiddenCharacters } from "../../src/schemas/primitives.ts";
import { reportWords } from "../../src/strings/check.ts";
import { personalData } from "./personal-data.ts";
import { type Problem, problem, type Spot } from "./problem.ts";
import { codePoint } from "./words.ts";

type SpotAt = (offset: number) => Spot;

const runs = (pattern: string): RegExp => new RegExp(`(?:${pattern})+`, "gu");

/** A carriage return that does not belong to a Windows line end is as invisible as the rest. */
const hiddenRuns = runs(`${hiddenCharacters.source}|\\r(?!\\n)`);
const spaceRuns = runs("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]");
const lookAlikes = /[\u2E80-\u2FD5]/gu;

/** Problems of the characters of a file, wherever they stand: values, names, comments, body. */
export function rawTextProblems(text: string, spotAt: SpotAt): Problem[] {
  return [
    ...[...text.matchAll(hiddenRuns)].map(({ 0: run, index }) =>
      problem("hidden-character", spotAt(index), { points: pointsOf(run) }),
    ),
    ...[...text.matchAll(spaceRuns)].map(({ 0: run, index }) =>
      problem("odd-space", spotAt(index), { points: pointsOf(run) }),
    ),
    ...[...text.matchAll(lookAlikes)].map(({ 0: character, index }) => lookAlike(character, spotAt(index))),
    ...tabProblems(text, spotAt),
    ...personalData(text, spotAt),
  ];
}

const mostPoints = 5;

function pointsOf(run: string): string {
  const points = [...new Set([...run].map(codePoint))];
  const shown = points.slice(0, mostPoints).join(reportWords.separator);
  return points.length > mostPoints ? `${shown}…` : shown;
}

/** Kangxi radicals have an ordinary twin under NFKC; most of the supplementary ones do not. */
function lookAlike(character: string, spot: Spot): Problem {
  const plain = character.normalize("NFKC");
  const nearest = plain === character ? null : plain;
  return problem("look-alike", spot, { found: character, points: codePoint(character), nearest });
}

/** One problem for each line with a tab. */
function tabProblems(text: string, spotAt: SpotAt): Problem[] {
  const lines = [...text.matchAll(/^[^\t\n]*\t/gmu)];
  return lines.map(({ 0: start, index }) => problem("tab-character", spotAt(index + start.length - 1)));
}
