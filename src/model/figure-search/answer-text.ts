import { answerWords, questionWords } from "../../strings/figure-question.ts";
import { type FigureQuery, isEmptyQuery } from "./figure-query.ts";
import type { FigureNames } from "./figure-record.ts";
import type { FoundFigure, FoundFigures } from "./find-figures.ts";
import { questionParts } from "./question-parts.ts";

/** What is said of a question and its answer, in whole sentences; a sentence may be empty. */
export interface AnswerText {
  understood: string;
  /** What was changed or left out. */
  notes: string;
  count: string;
}

/** Stands for what lies behind the longest question. */
const cutMark = "…";

function notesOf({ unused }: FigureQuery, { split, unknown }: FoundFigures): string {
  const parts = unused.filter((part) => part !== cutMark);
  return [
    ...split.map(({ word, parts: pieces }) => answerWords.split(word, pieces)),
    unknown.length > 0 ? answerWords.unknown(unknown) : "",
    parts.length > 0 ? answerWords.unused(parts) : "",
    unused.includes(cutMark) ? answerWords.cut : "",
  ].join("");
}

function countText({ rows, isRelaxed }: FoundFigures): string {
  if (rows.length === 0) return answerWords.none;
  return isRelaxed ? answerWords.near(rows.length) : answerWords.found(rows.length);
}

/** Says what was understood, what was changed, and how many figures were found. */
export function answerText(query: FigureQuery, found: FoundFigures, names: FigureNames): AnswerText {
  if (isEmptyQuery(query)) return { understood: "", notes: notesOf(query, found), count: answerWords.empty };
  const understood = answerWords.understood(questionParts(query, names).map(({ text }) => text));
  return { understood, notes: notesOf(query, found), count: countText(found) };
}

/** Says which parts of a question a figure does not meet; empty where it meets all. */
export function unmetText({ unmet }: FoundFigure, query: FigureQuery, names: FigureNames): string {
  if (unmet.length === 0) return "";
  const parts = questionParts(query, names);
  // A word that was looked for in parts is named by the part that is missing.
  const texts = unmet.map(
    ({ name, word }) =>
      parts.find((part) => part.name === name && part.word === word)?.text ?? questionWords.word(word ?? ""),
  );
  return answerWords.unmet(texts);
}
