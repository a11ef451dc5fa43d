import { byCodePoint } from "../model/order.ts";
import { type Choices, type FilterName, filterNames, matches } from "../model/task-filter.ts";

interface Row {
  element: HTMLTableRowElement;
  facets: Record<FilterName, string[]>;
  due: string;
  title: string;
  printed: number;
}

const orders: Record<string, (a: Row, b: Row) => number> = {
  "": (a, b) => a.printed - b.printed,
  due: (a, b) => byCodePoint(a.due, b.due) || a.printed - b.printed,
  title: (a, b) => byCodePoint(a.title, b.title) || a.printed - b.printed,
};

function readRow(element: HTMLTableRowElement, printed: number): Row {
  const values = (name: string) => (element.dataset[name] ?? "").split(" ");
  const facets = Object.fromEntries(filterNames.map((name) => [name, values(name)])) as Row["facets"];
  return { element, facets, due: element.dataset.due ?? "", title: element.cells[0]?.textContent ?? "", printed };
}

/** The state of the form that differs from “everything”, as an address. */
function addressOf(form: HTMLFormElement): string {
  const chosen = [...new FormData(form)].filter(([, value]) => value !== "") as [string, string][];
  const query = new URLSearchParams(chosen).toString();
  return query ? `?${query}` : location.pathname;
}

function restore(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll("select")) {
    const wanted = query.get(select.name) ?? "";
    const known = [...select.options].some((option) => option.value === wanted);
    select.value = known ? wanted : "";
  }
}

function showChosen(form: HTMLFormElement, list: HTMLElement, changed: () => void): number {
  list.replaceChildren();
  const chosen = [...form.querySelectorAll("select")].filter((select) => select.value !== "" && select.name !== "sort");
  for (const select of chosen) {
    const label = select.selectedOptions[0]?.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = `${label} ×`;
    button.setAttribute("aria-label", (list.dataset.remove ?? "{label}").replace("{label}", label));
    button.addEventListener("click", () => {
      select.value = "";
      changed();
      select.focus();
    });
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  }
  return chosen.length;
}

/** Filters and sorts the table of tasks; the state stands in the address and survives “back”. */
export function enableTaskFilters(): void {
  const form = document.querySelector<HTMLFormElement>("#task-filters");
  const state = document.querySelector<HTMLElement>(".filters__state");
  const found = state?.querySelector<HTMLElement>("[data-found]");
  const list = state?.querySelector<HTMLElement>("[data-chosen]");
  const clear = state?.querySelector<HTMLElement>("[data-clear]");
  const none = state?.querySelector<HTMLElement>("[data-none]");
  if (!form || !found || !list || !clear || !none) return;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>("tr[data-task]")].map(readRow);

  const show = () => {
    const choices = Object.fromEntries(new FormData(form)) as Choices & { sort?: string };
    const order = orders[choices.sort ?? ""] ?? orders[""];
    const kept = rows.filter((row) => matches(row.facets, choices));
    for (const row of rows) row.element.hidden = !kept.includes(row);
    rows[0]?.element.parentElement?.append(...rows.toSorted(order).map((row) => row.element));
    found.textContent = (found.dataset.template ?? "{count}").replace("{count}", String(kept.length));
    clear.hidden = showChosen(form, list, changed) === 0;
    none.hidden = kept.length > 0;
  };
  const changed = () => {
    history.pushState(null, "", addressOf(form));
    show();
  };
  form.addEventListener("change", changed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed();
  });
  clear.addEventListener("click", () => {
    form.reset();
    changed();
    form.querySelector("select")?.focus();
  });
  addEventListener("popstate", () => {
    restore(form);
    show();
  });
  restore(form);
  show();
}
