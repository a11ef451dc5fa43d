import { type Found, find, loadPagefind } from "./pagefind.ts";
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

function say({ message, lists }: Parts, kind: "found" | "relaxed" | "none" | "failed", values: { count?: number; query?: string }): void {
  const template = message.dataset[kind] ?? "";
  message.textContent = template.replace("{count}", String(values.count ?? 0)).replace("{query}", () => values.query ?? "");
  lists.hidden = kind === "found" || kind === "relaxed";
}

/** Runs what the form says, keeps it in the address and shows what is found. */
export function enableSearch(): void {
  const page = parts();
  if (!page) return;
  const { form, list, more } = page;
  let engine: ReturnType<typeof loadPagefind> | null = null;
  let latest = 0;

  const run = async () => {
    const { q = "", ...filters } = chosen(form);
    const turn = ++latest;
    list.replaceChildren();
    more.hidden = true;
    if (q.trim() === "" && Object.keys(filters).length === 0) {
      list.dataset["state"] = "done";
      page.message.textContent = "";
      page.lists.hidden = false;
      return;
    }
    list.dataset["state"] = "loading";
    try {
      engine ??= loadPagefind();
      const found = await find(await engine, q, filters);
      if (turn !== latest) return;
      await append(found, page);
      const kind = found.results.length === 0 ? "none" : found.relaxed ? "relaxed" : "found";
      say(page, kind, { count: found.results.length, query: q });
      more.onclick = () => append(found, page);
    } catch {
      engine = null;
      if (turn === latest) say(page, "failed", {});
    }
    if (turn === latest) list.dataset["state"] = "done";
  };
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
  form.addEventListener("focusin", () => void (engine ??= loadPagefind()), { once: true });
  addEventListener("popstate", () => {
    restore(form);
    void run();
  });
  restore(form);
  void run();
}
