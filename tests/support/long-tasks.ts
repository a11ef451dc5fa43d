import type { Page } from "playwright-core";

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** Notes every task of the page's main thread that takes 50 ms or more; call it before the page is opened. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
    }).observe({ type: "longtask", buffered: true });
  });
}

const attempts = 5;

/** Work that must not freeze the page. */
interface Tried {
  /** Brings the page back into its first state, so that no attempt lives on what an earlier one kept. */
  readonly prepare: () => Promise<unknown>;
  readonly work: () => Promise<unknown>;
  /** Milliseconds from which on a task is tried again. */
  readonly limit: number;
}

/**
 * Milliseconds of the longest task while some work is done. A busy machine makes any task long, so
 * work that seems to freeze the page is tried again, and the shortest attempt counts.
 */
export async function longestTask(page: Page, { prepare, work, limit }: Tried): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && shortest > limit; attempt += 1) {
    if (attempt > 0) await prepare();
    await page.evaluate(() => {
      window.longTasks = [];
    });
    await work();
    // Entries are handed over in a task of their own.
    const tasks = await page.evaluate(
      () => new Promise<number[]>((tell) => setTimeout(() => tell(window.longTasks), 50)),
    );
    shortest = Math.min(shortest, Math.max(0, ...tasks));
  }
  return shortest;
}
