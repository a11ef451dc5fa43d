import { type AnswerText, answerText } from "../model/figure-search/answer-text.ts";
import { figureCsv } from "../model/figure-search/figure-csv.ts";
import type { FigureQuery } from "../model/figure-search/figure-query.ts";
import type { FigureNames } from "../model/figure-search/figure-record.ts";
import type { FoundFigure, FoundFigures } from "../model/figure-search/find-figures.ts";
import { type FigureSort, type SortColumn, sortFigures } from "../model/figure-search/sort-figures.ts";
import { answerWords } from "../strings/figure-question.ts";
import { figureSearch as words } from "../strings/figure-search.ts";
import { citation } from "../strings/tasks.ts";
import { figureRow, type RowContext } from "./figure-row.ts";

/** Rows added at a time: more than anyone reads at once, few enough for an old phone. */
const pageSize = 30;

/** An answer and what it answers. */
export interface Answer {
  text: string;
  query: FigureQuery;
  found: FoundFigures;
  sort: FigureSort;
  names: FigureNames;
}

const part = <Kind extends HTMLElement>(section: HTMLElement, selector: string): Kind => {
  const found = section.querySelector<Kind>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
};

function say(section: HTMLElement, { understood, notes, count }: AnswerText): void {
  part(section, "[data-understood]").textContent = understood;
  part(section, "[data-notes]").textContent = notes;
  part(section, "[data-count]").textContent = count;
}

/** Marks the column by which the table is sorted. */
function markSort(section: HTMLElement, sort: FigureSort): void {
  for (const head of section.querySelectorAll<HTMLElement>("th[data-column]")) {
    const isSorted = sort !== null && head.dataset.column === sort.column;
    if (isSorted) head.setAttribute("aria-sort", sort.isDescending ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }
}

function save(csv: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  link.download = `${words.fileName}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function showRows(section: HTMLElement, rows: readonly FoundFigure[], context: RowContext): void {
  const body = part(section, "tbody");
  const more = part<HTMLButtonElement>(section, "[data-more]");
  const add = () => {
    const from = body.children.length;
    body.append(...rows.slice(from, from + pageSize).map((row) => figureRow(row, context)));
    more.hidden = body.children.length >= rows.length;
  };
  body.replaceChildren();
  more.onclick = () => {
    const from = body.children.length;
    add();
    // The button moves down or goes away: go on reading at the first new row.
    body.children[from]?.querySelector("a")?.focus();
  };
  add();
}

/** Shows an answer: what was understood, how many figures, and the figures themselves. */
export function showAnswer(section: HTMLElement, { text, query, found, sort, names }: Answer): void {
  const site = section.dataset.site ?? "";
  const rows = sortFigures(found.rows, sort, names);
  const heads = [...section.querySelectorAll<HTMLElement>("th[data-column]")];
  const columns = heads.map((head) => head.dataset.column as SortColumn);
  say(section, answerText(query, found, names));
  markSort(section, sort);
  part(section, "[data-found]").hidden = rows.length === 0;
  part(section, "[data-lists]").hidden = rows.length > 0 || text.trim() === "";
  showRows(section, rows, { query, names, columns });
  part<HTMLButtonElement>(section, "[data-download]").onclick = () => save(figureCsv({ rows, query, names }, site));
  const url = `${site}${location.pathname}${location.search}`;
  part(section, "#citation-text").textContent = citation({
    title: words.citationTitle,
    document: text.trim(),
    url,
    day: names.siteDay,
  });
}

/** Says that the figures could not be loaded, and where to find them. */
export function showFailure(section: HTMLElement): void {
  say(section, { understood: "", notes: "", count: answerWords.failed });
  part(section, "[data-found]").hidden = true;
  part(section, "[data-lists]").hidden = false;
}
