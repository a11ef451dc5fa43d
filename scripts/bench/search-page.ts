import type { Page } from "playwright-core";
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

/** What the page notes of its list of results; times are since the page was opened. */
interface Watch {
  /** True once the list has said "loading" for the present query. */
  started: boolean;
  /** When the list was complete; null while it is not. */
  done: number | null;
  /** Called when the list is complete. */
  tell: () => void;
}

declare global {
  interface Window {
    resultsWatch: Watch;
  }
}

/** Milliseconds until a search counts as stuck. */
const patience = 15_000;

/** Runs in the page before its own scripts: notes "loading" and "done", also when both fall into one task. */
function watchResults(): void {
  const watch: Watch = { started: false, done: null, tell: () => undefined };
  window.resultsWatch = watch;
  const note = ({ target, oldValue }: MutationRecord) => {
    if (!(target instanceof HTMLElement) || !target.matches("ol[data-results]")) return;
    const { state } = target.dataset;
    watch.started ||= state === "loading" || oldValue === "loading";
    watch.done = watch.started && state === "done" ? performance.now() : null;
  };
  new MutationObserver((records) => {
    for (const record of records) note(record);
    if (watch.done !== null) watch.tell();
  }).observe(document, { subtree: true, attributeFilter: ["data-state"], attributeOldValue: true });
}

interface Asking {
  /** Null where the query is in the address already. */
  readonly query: string | null;
  readonly patience: number;
}

/** Runs in the page: sends a query as Enter does and times the list; null when it is never complete. */
async function waitForList({ query, patience: limit }: Asking): Promise<number | null> {
  const watch = window.resultsWatch;
  const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
  const asked = query === null ? 0 : performance.now();
  if (query !== null && field) {
    Object.assign(watch, { started: false, done: null });
    field.value = query;
    field.form?.requestSubmit();
  }
  await new Promise<void>((resolve) => {
    watch.tell = resolve;
    setTimeout(resolve, limit);
    if (watch.done !== null) resolve();
  });
  return watch.done === null ? null : watch.done - asked;
}

/** Runs in the page: what is listed. */
function listed(): Result[] {
  const links = [...document.querySelectorAll("ol[data-results] > li")].map((item) => item.querySelector("a"));
  return links.map((link) => ({
    address: link ? new URL(link.href).pathname : "",
    title: (link?.textContent ?? "").trim(),
  }));
}

/** Asks as `asking` says and reads the list. */
async function answerOf(page: Page, asking: Asking, query: string): Promise<Answer> {
  const milliseconds = await page.evaluate(waitForList, asking);
  if (milliseconds === null) throw new ProblemError(fill(benchProblems.noAnswer, { query, seconds: patience / 1000 }));
  return { results: await page.evaluate(listed), milliseconds };
}

/**
 * Opens the search page with a query in its address, as a shared link does.
 * @param page a page that has not been opened yet
 * @throws ProblemError when the list is never complete
 */
export async function openSearch(page: Page, origin: string, query: string): Promise<Answer> {
  await page.addInitScript(watchResults);
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  return answerOf(page, { query: null, patience }, query);
}

/**
 * Asks the next query on the open search page.
 * @throws ProblemError when the list is never complete
 */
export function askNext(page: Page, query: string): Promise<Answer> {
  return answerOf(page, { query, patience }, query);
}

/** The open list, made longer as readers do until it has `wanted` results or all there are. */
export async function listMore(page: Page, wanted: number): Promise<readonly Result[]> {
  const more = page.locator("[data-more]");
  let results = await page.evaluate(listed);
  while (results.length < wanted && (await more.isVisible())) {
    await more.click();
    const isLonger = (before: number) => document.querySelectorAll("ol[data-results] > li").length > before;
    await page.waitForFunction(isLonger, results.length, { timeout: patience });
    results = await page.evaluate(listed);
  }
  return results;
}
