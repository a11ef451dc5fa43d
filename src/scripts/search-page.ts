import { addressOf, pageSize, readAddress, type SearchState } from "../model/search/address.ts";
import { readFacts } from "../model/search/card-facts.ts";
import { readSections } from "../model/search/content-layout.ts";
import type { NamedPage } from "../model/search/lexicon.ts";
import { metricsNamed } from "../model/search/names-found.ts";
import { wordingsOf } from "../model/search/understood.ts";
import { searchMessages as words } from "../strings/search.ts";
import type { Fragment } from "./pagefind.ts";
import { type Engine, type Lazy, lazy, loadEngine } from "./search-engine.ts";
import { type FacetLists, facetLists } from "./search-facets.ts";
import { type Answer, answer } from "./search-find.ts";
import { figureOffer } from "./search-offer.ts";
import { resultItem } from "./search-result.ts";
import {
  findView,
  say,
  sentenceFor,
  showLoading,
  showNames,
  showOffer,
  showReadings,
  type View,
} from "./search-view.ts";

interface Page {
  view: View;
  box: HTMLInputElement;
  lists: FacetLists;
  engine: Lazy<Engine>;
}

interface Shown {
  loaded: Fragment[];
  /** Number of results that could not be loaded. */
  failed: number;
}

/** Adds results up to `until`; those that cannot be loaded are counted and left out. */
async function showResults({ view }: Page, { results, units, lexicon }: Answer, until: number): Promise<Shown> {
  const from = view.list.children.length;
  const wordings = wordingsOf(units, lexicon);
  const loads = await Promise.allSettled(results.slice(from, until).map(({ raw }) => raw.data()));
  const loaded = loads.flatMap((load) => (load.status === "fulfilled" ? [load.value] : []));
  view.list.append(...loaded.map((fragment) => resultItem(fragment, wordings)));
  view.more.hidden = until >= results.length;
  return { loaded, failed: loads.length - loaded.length };
}

/** Indicators among the results that the question names. */
function metricsIn(loaded: readonly Fragment[], { text }: Answer, { isExact }: SearchState): NamedPage[] {
  const metrics = loaded.filter(({ meta }) => readFacts(meta.facts ?? "").kind === "metric");
  const found = metrics.map(({ url, content }) => ({ url, title: readSections(content).title }));
  return isExact ? [] : metricsNamed(found, text);
}

/** Finds and shows what the state asks for. */
async function show(page: Page, state: SearchState, isLatest: () => boolean): Promise<void> {
  const { view, lists, engine } = page;
  const found = await answer(await engine.load(), state);
  if (!isLatest()) return;
  const [{ loaded, failed }, offer] = await Promise.all([
    showResults(page, found, state.shown),
    figureOffer(state.query),
  ]);
  if (!isLatest()) return;
  lists.count(found.counts);
  view.facets.hidden = false;
  showReadings(view, found, state);
  showNames(view, [...found.names, ...metricsIn(loaded, found, state)]);
  showOffer(view, offer, state.query);
  if (failed > 0) {
    engine.forget();
    say(view, words.someFailed(failed), true);
  } else say(view, sentenceFor(found, state.query), found.results.length === 0);
  view.more.onclick = () => {
    const shown = view.list.children.length + pageSize;
    history.replaceState(null, "", addressOf({ ...state, shown }));
    void showResults(page, found, shown);
  };
}

/** A function that shows what the address says; of several calls only the latest counts. */
function shower(page: Page): () => Promise<void> {
  let latest = 0;
  return async () => {
    latest += 1;
    const turn = latest;
    const isLatest = () => turn === latest;
    const state = readAddress(location.search);
    page.box.value = state.query;
    page.lists.show(state.choices);
    const { view } = page;
    view.list.dataset.state = "loading";
    if (state.query.trim() === "" && Object.keys(state.choices).length === 0) {
      showLoading(view);
      say(view, "", true);
    } else {
      showLoading(view);
      try {
        await show(page, state, isLatest);
      } catch {
        page.engine.forget();
        if (isLatest()) say(view, words.failed, true);
      }
    }
    if (isLatest()) view.list.dataset.state = "done";
  };
}

/** Keeps what is asked in the address and shows what is found. */
export function enableSearch(): void {
  const view = findView();
  const form = document.querySelector<HTMLFormElement>("#search-form");
  const box = form?.querySelector<HTMLInputElement>("input");
  const facets = document.querySelector<HTMLElement>("#search-facets");
  if (!view || !form || !box || !facets) return;
  const fold = facets.closest("details");
  const isNarrowed = Object.keys(readAddress(location.search).choices).length > 0;
  // On a wide screen there is room beside the results; 长者模式 has one column.
  const hasRoom = matchMedia("(min-width: 960px)").matches && document.documentElement.dataset.mode !== "elder";
  if (fold) fold.open = isNarrowed || hasRoom;
  const page: Page = { view, box, lists: facetLists(facets), engine: lazy(loadEngine) };
  const run = shower(page);
  const go = (changes: Partial<SearchState>) => {
    const state = { ...readAddress(location.search), shown: pageSize, ...changes };
    history.pushState(null, "", addressOf(state) || location.pathname);
    void run();
  };
  let isComposing = false;
  box.addEventListener("compositionstart", () => {
    isComposing = true;
  });
  box.addEventListener("compositionend", () => {
    isComposing = false;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // Enter may end an input method's choice before it ends the question.
    if (!isComposing) go({ query: box.value, isExact: false });
  });
  facets.addEventListener("change", () => go({ choices: page.lists.read() }));
  facets.querySelector("[data-clear]")?.addEventListener("click", () => go({ choices: {} }));
  view.readings.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    go({ isExact: readAddress(event.target.search).isExact });
  });
  form.addEventListener("focusin", () => void page.engine.load().catch(() => undefined), { once: true });
  addEventListener("popstate", () => void run());
  void run();
}
