import type { SearchState } from "../model/search/address.ts";
import { addressOf, pageSize } from "../model/search/address.ts";
import type { NamedPage } from "../model/search/lexicon.ts";
import { longestQuestion } from "../model/search/normalize.ts";
import { nameKindLabels, search, searchMessages as words } from "../strings/search.ts";
import type { Answer } from "./search-find.ts";

/** The places on the page where a search speaks. */
export interface View {
  message: HTMLElement;
  readings: HTMLElement;
  lists: HTMLElement;
  names: HTMLElement;
  offer: HTMLElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
  facets: HTMLElement;
}

/** The places of the page, or `null` on other pages. */
export function findView(): View | null {
  const part = <T extends HTMLElement>(selector: string) => document.querySelector<T>(`#search-results ${selector}`);
  const message = part("[data-message]");
  const readings = part("[data-readings]");
  const lists = part("[data-lists]");
  const names = part("[data-names]");
  const offer = part("[data-offer]");
  const list = part<HTMLOListElement>("ol[data-results]");
  const more = part<HTMLButtonElement>("[data-more]");
  const facets = part("[data-facets]");
  if (!message || !readings || !lists || !names || !offer || !list || !more || !facets) return null;
  return { message, readings, lists, names, offer, list, more, facets };
}

/** Empties the page and says that something is being looked for. */
export function showLoading({ message, readings, lists, names, offer, list, more }: View): void {
  message.textContent = words.loading;
  for (const part of [readings, lists, names, offer, more]) part.hidden = true;
  list.replaceChildren();
}

/** Says how a search went; the full lists are offered where there is nothing better. */
export function say({ message, lists }: View, sentence: string, withLists: boolean): void {
  message.textContent = sentence;
  lists.hidden = !withLists;
}

/** The sentence for what was found. */
export function sentenceFor({ results, found }: Answer, query: string): string {
  if (results.length === 0) return found > 0 ? words.noneLeft : words.none(query);
  const whole = results.filter((result) => result.isWhole).length;
  if (whole === 0) return words.relaxed(results.length);
  const isMixed = whole < results.length && results.slice(0, whole).every((result) => result.isWhole);
  return isMixed ? words.foundPartly(results.length, whole) : words.found(results.length);
}

/** Says how the question was read, and how to undo that. */
export function showReadings({ readings }: View, answer: Answer, state: SearchState): void {
  const said = [
    ...(answer.isCut ? [words.cut(longestQuestion)] : []),
    ...(state.isExact ? [words.exactNow] : []),
    ...answer.readings.map(({ kind, from, to }) => words.readings[kind](from, to)),
    ...(answer.also.length > 0 ? [words.also(answer.also)] : []),
  ];
  readings.replaceChildren(said.join(""));
  if (state.isExact || answer.also.length > 0 || answer.readings.length > 0) {
    const link = document.createElement("a");
    link.href = addressOf({ ...state, isExact: !state.isExact, shown: pageSize });
    link.textContent = state.isExact ? words.notExact : words.exact;
    readings.append(link);
  }
  readings.hidden = said.length === 0;
}

/** Offers to ask the figures themselves, where the question names one. */
export function showOffer({ offer }: View, address: string | null, query: string): void {
  const link = offer.querySelector("a");
  if (!link || address === null) return;
  link.href = address;
  link.textContent = words.inFigures(query);
  offer.hidden = false;
}

/** Lists the pages that are named in the question. */
export function showNames({ names }: View, found: readonly NamedPage[]): void {
  const items = found.map(({ kind, label, href }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = label;
    const sort = document.createElement("span");
    sort.className = "soft";
    sort.textContent = `${nameKindLabels[kind]} `;
    item.append(sort, link);
    return item;
  });
  names.querySelector("ul")?.replaceChildren(...items);
  names.hidden = items.length === 0;
  names.setAttribute("aria-label", search.namesHeading);
}
