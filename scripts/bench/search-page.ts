import { errors, type Page } from "playwright-core";
import { benchProblems } from "../../src/strings/bench.ts";
import { fill } from "../check/words.ts";
import { ProblemError } from "../lib/main.ts";

/** One entry of the list of results. */
export interface Result {
  /** Address of its first link, without the site's origin; empty when it has none. */
  readonly address: string;
  readonly title: string;
}

/** What the search page gives for a query. */
export interface Answer {
  /** Best first, as many as are shown at once. */
  readonly results: readonly Result[];
  /** From asking to a complete list. */
  readonly milliseconds: number;
}

/** What the page notes of its list of results: times since it was opened. */
interface Watch {
  asked: number;
  started: boolean;
  done: number;
}

declare global {
  interface Window {
    resultsWatch: Watch;
  }
}

/** Milliseconds until a search counts as stuck. */
const patience = 15_000;

/** Notes when the list says "loading" and when it says "done", also within one task. */
function watchResults(): void {
  const watch: Watch = { asked: 0, started: false, done: 0 };
  window.resultsWatch = watch;
  new MutationObserver((records) => {
    for (const { target, oldValue } of records) {
      if (!(target instanceof HTMLElement) || !target.matches("ol[data-results]")) continue;
      const { state } = target.dataset;
      watch.started ||= state === "loading" || oldValue === "loading";
      if (state === "done") watch.done = performance.now();
    }
  }).observe(document, { subtree: true, attributeFilter: ["data-state"], attributeOldValue: true });
}

/** Writes a query into the search page's form and sends it, as Enter does. */
function submit(query: string): void {
  const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (!field?.form) throw new Error("the search page has no form");
  field.value = query;
  window.resultsWatch.started = false;
  window.resultsWatch.asked = performance.now();
  field.form.requestSubmit();
}

function isComplete(): boolean {
  const list = document.querySelector<HTMLElement>("ol[data-results]");
  return window.resultsWatch.started && list?.dataset.state === "done";
}

function shown(): Answer {
  const items = [...document.querySelectorAll("ol[data-results] > li")];
  const { asked, done } = window.resultsWatch;
  return {
    results: items.map((item) => {
      const link = item.querySelector("a");
      return { address: link ? new URL(link.href).pathname : "", title: (link?.textContent ?? "").trim() };
    }),
    milliseconds: done - asked,
  };
}

async function answered(page: Page, query: string): Promise<Answer> {
  try {
    await page.waitForFunction(isComplete, null, { timeout: patience });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    throw new ProblemError(fill(benchProblems.noAnswer, { query, seconds: patience / 1000 }));
  }
  return await page.evaluate(shown);
}

/**
 * Opens the search page with a query in its address, as a shared link does.
 * @param page a page that has not been opened yet
 * @throws ProblemError when the list is never complete
 */
export async function openSearch(page: Page, origin: string, query: string): Promise<Answer> {
  await page.addInitScript(watchResults);
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  return await answered(page, query);
}

/**
 * Asks the next query on the open search page.
 * @throws ProblemError when the list is never complete
 */
export async function askNext(page: Page, query: string): Promise<Answer> {
  await page.evaluate(submit, query);
  return await answered(page, query);
}
