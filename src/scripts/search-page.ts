import { type Engine, type Found, find, lazyEngine } from "./pagefind.ts";
import { resultItem } from "./search-result.ts";

const pageSize = 10;

interface Parts {
  form: HTMLFormElement;
  list: HTMLOListElement;
  message: HTMLElement;
  lists: HTMLElement;
  more: HTMLButtonElement;
}

function parts(): Parts | null {
  const form = document.querySelector<HTMLFormElement>("#search-form");
  const section = document.querySelector<HTMLElement>("#search-results");
  const list = section?.querySelector<HTMLOListElement>("ol[data-results]");
  const message = section?.querySelector<HTMLElement>("[data-message]");
  const lists = section?.querySelector<HTMLElement>("[data-lists]");
  const more = section?.querySelector<HTMLButtonElement>("[data-more]");
  return form && list && message && lists && more ? { form, list, message, lists, more } : null;
}

/** Chosen values of the form, without empty ones. */
function chosen(form: HTMLFormElement): Record<string, string> {
  const values = [...new FormData(form)].flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]]));
  return Object.fromEntries(values) as Record<string, string>;
}

function restore(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    field.value = query.get(field.name) ?? "";
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = "";
  }
}

async function append(found: Found, { list, more }: Parts): Promise<void> {
  const from = list.children.length;
  const hits = await Promise.all(found.results.slice(from, from + pageSize).map((result) => result.data()));
  list.append(...hits.map(resultItem));
  more.hidden = list.children.length >= found.results.length;
}

const kindOf = ({ results, relaxed }: Found): "found" | "relaxed" | "none" => {
  if (results.length === 0) return "none";
  return relaxed ? "relaxed" : "found";
};

function say(
  { message, lists }: Parts,
  kind: "found" | "relaxed" | "none" | "failed",
  values: { count?: number; query?: string },
): void {
  const template = message.dataset[kind] ?? "";
  message.textContent = template
    .replace("{count}", String(values.count ?? 0))
    .replace("{query}", () => values.query ?? "");
  lists.hidden = kind === "found" || kind === "relaxed";
}

/** Adds which official terms were searched for as well. */
function sayAlso({ message }: Parts, also: readonly string[]): void {
  const template = message.dataset.also ?? "";
  message.append(template.replace("{terms}", [...new Set(also)].slice(0, 6).join("、")));
}

/** Shows what is found for the form as it stands now. */
async function show(page: Parts, engine: Engine, isLatest: () => boolean): Promise<void> {
  const { q = "", ...filters } = chosen(page.form);
  if (q.trim() === "" && Object.keys(filters).length === 0) {
    page.message.textContent = "";
    page.lists.hidden = false;
    return;
  }
  try {
    const { pagefind, synonyms } = await engine.load();
    const found = await find(pagefind, { query: q, filters, synonyms });
    if (!isLatest()) return;
    await append(found, page);
    say(page, kindOf(found), { count: found.results.length, query: q });
    if (found.also.length > 0) sayAlso(page, found.also);
    page.more.onclick = () => append(found, page);
  } catch {
    engine.forget();
    if (isLatest()) say(page, "failed", {});
  }
}

/** A function that empties the list, shows new results and marks the list done; only the latest call counts. */
function searcher(page: Parts, engine: Engine): () => Promise<void> {
  let latest = 0;
  return async () => {
    latest += 1;
    const turn = latest;
    page.list.replaceChildren();
    page.list.dataset.state = "loading";
    page.more.hidden = true;
    await show(page, engine, () => turn === latest);
    if (turn === latest) page.list.dataset.state = "done";
  };
}

/** Runs what the form says, keeps it in the address and shows what is found. */
export function enableSearch(): void {
  const page = parts();
  if (!page) return;
  const { form } = page;
  const engine = lazyEngine();
  const run = searcher(page, engine);
  const remember = () => {
    const query = new URLSearchParams(chosen(form)).toString();
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    void run();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember();
  });
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) remember();
  });
  form.addEventListener("focusin", () => void engine.load().catch(engine.forget), { once: true });
  addEventListener("popstate", () => {
    restore(form);
    void run();
  });
  restore(form);
  void run();
}
