import type { Browser, Page } from "playwright-core";
import { groupBy } from "../../src/model/order.ts";
import type { JudgedQuery } from "./judged.ts";
import { looked, type Score, scoreOf } from "./scores.ts";
import { type Answer, askNext, listMore, openSearch } from "./search-page.ts";
import { watchTraffic } from "./traffic.ts";

/** Where to ask. */
export interface SearchSite {
  readonly browser: Browser;
  /** Address of the finished site, without a slash at the end. */
  readonly origin: string;
}

/** One query, what came, how good it was and what it cost. */
export interface Measured {
  readonly judged: JudgedQuery;
  readonly answer: Answer;
  readonly score: Score;
  /** Transferred for this query and the results first shown, headers included. */
  readonly bytes: number;
  /** True when the page was opened for it with nothing in the cache: script and index are in the bytes. */
  readonly cold: boolean;
}

async function withEmptyCache<T>({ browser }: SearchSite, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: "zh-CN" });
  return await work(await context.newPage()).finally(() => context.close());
}

/**
 * Asks queries one after the other on one search page: the first as a new reader, the others as
 * one who goes on searching.
 */
export function measureVisit(site: SearchSite, queries: readonly JudgedQuery[]): Promise<readonly Measured[]> {
  return withEmptyCache(site, async (page) => {
    const traffic = watchTraffic(page);
    const measured: Measured[] = [];
    for (const judged of queries) {
      const cold = measured.length === 0;
      const answer = await (cold ? openSearch(page, site.origin, judged.query) : askNext(page, judged.query));
      const bytes = await traffic.taken();
      const addresses = (await listMore(page, looked)).map(({ address }) => address);
      await traffic.taken();
      measured.push({ judged, answer, score: scoreOf(judged, addresses), bytes, cold });
    }
    return measured;
  });
}

/** Measures the first query of each kind as that of a new reader. */
export async function measureFirsts(site: SearchSite, queries: readonly JudgedQuery[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const [first] of groupBy(queries, ({ kind }) => kind).values()) {
    if (first) measured.push(...(await measureVisit(site, [first])));
  }
  return measured;
}
