import { readFacts } from "../model/search/card-facts.ts";
import { chooseFigure } from "../model/search/choose-figure.ts";
import { readSections, type Section } from "../model/search/content-layout.ts";
import { excerptOf, hasWording, type Piece } from "../model/search/excerpt.ts";
import { formatDate } from "../strings/format.ts";
import { cardKindLabels, searchResult as words } from "../strings/search.ts";
import { statusNames } from "../strings/tasks.ts";
import type { Fragment } from "./pagefind.ts";

type Card = Record<Section, string>;

function paragraph(className: string, children: readonly (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement("p");
  element.className = className;
  element.append(...children);
  return element;
}

function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/**
 * One result: title as link, place, year, unit in charge, date and status, the figure that answers
 * the question, and the words around the matches.
 * @param wordings one list of wordings for each part of the question
 */
export function resultItem({ url, content, meta }: Fragment, wordings: readonly string[][]): HTMLLIElement {
  const all = wordings.flat();
  const card = readSections(content);
  const { year, due, status, kind } = readFacts(meta.facts ?? "");
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.className = "results__title";
  link.append(...nodesOf(excerptOf(card.title, all)));
  const facts = [
    cardKindLabels[kind],
    card.place,
    year && words.year(year),
    card.lead,
    due && words.due(formatDate(due)),
    status && statusNames[status],
  ];
  item.append(link, paragraph("results__meta", [facts.filter(Boolean).join(" · ")]));
  const figure = chooseFigure(card.list, wordings);
  if (figure) item.append(paragraph("results__figure", nodesOf(excerptOf(figure, all))));
  const { before, text } = telling(card, all);
  item.append(paragraph("results__excerpt", [before, ...nodesOf(excerptOf(text, all))]));
  return item;
}

/** The plain words; the printed ones only where nothing else matches, and said to be that. */
function telling({ title, text, figures, stated }: Card, all: readonly string[]): { before: string; text: string } {
  const isPlain = [text, title, figures].some((part) => hasWording(part, all));
  const isPrinted = !isPlain && hasWording(stated, all);
  return isPrinted ? { before: words.printed, text: stated } : { before: "", text };
}
