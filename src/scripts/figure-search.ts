import { emptyQuery, type FigureQuery } from "../model/figure-search/figure-query.ts";
import { findFigures } from "../model/figure-search/find-figures.ts";
import { type FormField, queryFromForm } from "../model/figure-search/form-values.ts";
import { parseSort } from "../model/figure-search/sort-figures.ts";
import { toQuery } from "../model/figure-search/to-query.ts";
import { formatDate } from "../strings/format.ts";
import { lazyFigures } from "./figure-data.ts";
import { readForm, writeForm } from "./figure-form.ts";
import { showAnswer, showFailure } from "./figure-results.ts";
import { onText } from "./typing.ts";

interface Page {
  form: HTMLFormElement;
  box: HTMLInputElement;
  section: HTMLElement;
  order: HTMLSelectElement;
}

function parts(): Page | null {
  const form = document.querySelector<HTMLFormElement>("#figure-search");
  const section = document.querySelector<HTMLElement>("#figure-results");
  const box = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const order = section?.querySelector<HTMLSelectElement>('select[name="sort"]');
  return form && section && box && order ? { form, box, section, order } : null;
}

/** The question and the order as an address; the page itself where there are none. */
function addressOf({ box, order }: Page): string {
  const state = Object.entries({ q: box.value.trim(), sort: order.value }).filter(([, value]) => value !== "");
  return state.length === 0 ? location.pathname : `?${new URLSearchParams(state)}`;
}

function restore({ box, order }: Page): void {
  const state = new URLSearchParams(location.search);
  box.value = state.get("q") ?? "";
  order.value = state.get("sort") ?? "";
  if (order.selectedIndex === -1) order.value = "";
}

/** Names of choices the form does not offer by itself: months, and units counted per several things. */
const choiceName =
  (query: FigureQuery, names: { places: readonly { id: string; name: string }[] }) =>
  (field: FormField): string => {
    if (field === "dueFrom" || field === "dueTo") return formatDate(query[field] ?? "");
    if (field === "per") return query.per.map((per) => `每${per}`).join("");
    if (field === "scope") return names.places.find(({ id }) => id === query.scope)?.name ?? "";
    return String(query[field as "unit"] ?? "");
  };

/** A function that answers what the box says now; only the latest call counts. It gives the question. */
function answerer(page: Page, figures: ReturnType<typeof lazyFigures>): () => Promise<void> {
  let latest = 0;
  return async () => {
    latest += 1;
    const turn = latest;
    const { section, box, order, form } = page;
    section.dataset.state = "loading";
    try {
      const { index, parse } = await figures.load();
      if (turn !== latest) return;
      const query = parse(box.value);
      writeForm(form, query, choiceName(query, index.names));
      const found = findFigures(index, query);
      showAnswer(section, { text: box.value, query, found, sort: parseSort(order.value), names: index.names });
    } catch {
      if (turn === latest) showFailure(section);
    }
    if (turn === latest) section.dataset.state = "done";
  };
}

/** Answers questions about figures; question and order stand in the address and survive “back”. */
export function enableFigureSearch(): void {
  const page = parts();
  if (!page) return;
  const { form, box, section, order } = page;
  const figures = lazyFigures();
  const answer = answerer(page, figures);
  /** Shows what is asked now; a new entry of the history unless it belongs to the one being typed. */
  const ask = (isSameEntry = false) => {
    const address = addressOf(page);
    const isNew = new URL(address, location.href).href !== location.href;
    if (isNew && isSameEntry) history.replaceState(null, "", address);
    else if (isNew) history.pushState(null, "", address);
    void answer();
  };
  const askForm = async () => {
    const { parse, index } = await figures.load();
    const before = box.value === "" ? emptyQuery : parse(box.value);
    box.value = toQuery(queryFromForm(readForm(form), before), index.names);
    ask();
  };
  onText(box, ask);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener("change", (event) => {
    if (event.target !== box) void askForm().catch(() => showFailure(section));
  });
  order.addEventListener("change", () => ask());
  for (const button of section.querySelectorAll<HTMLButtonElement>("button[data-sort]")) {
    button.addEventListener("click", () => {
      const column = button.dataset.sort ?? "";
      order.value = order.value === column ? `-${column}` : column;
      ask();
    });
  }
  addEventListener("popstate", () => {
    restore(page);
    void answer();
  });
  restore(page);
  if (location.search !== "") void answer();
}
