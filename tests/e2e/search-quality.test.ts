import { afterAll, beforeAll, expect, test } from "vitest";
import { recallAt, relevantItems } from "../../scripts/bench/scores.ts";
import { askNext, openSearch, type Result } from "../../scripts/bench/search-page.ts";
import { mean } from "../../scripts/bench/statistics.ts";
import { openPage, origin } from "../support/browser-page.ts";
import { gateQueries, isNewTask } from "../support/search-gate.ts";

const least = 0.98;
const { page, complaints, close } = await openPage();
const found = new Map<string, readonly Result[]>();

beforeAll(async () => {
  for (const { query } of gateQueries) {
    const answer = await (found.size === 0 ? openSearch(page, origin, query) : askNext(page, query));
    found.set(query, answer.results);
  }
});
afterAll(close);

/** Recall of each query of a kind among the first five results; papers that came later are passed over. */
function recalls(kind: string): readonly { query: string; recall: number; first: readonly string[] }[] {
  return gateQueries
    .filter((judged) => judged.kind === kind)
    .map((judged) => {
      const addresses = (found.get(judged.query) ?? [])
        .map(({ address }) => address)
        .filter((address) => !isNewTask(address));
      const recall = recallAt(5, relevantItems(judged), addresses) ?? 0;
      return { query: judged.query, recall, first: addresses.slice(0, 5) };
    });
}

test.each([
  ["official terms", "official"],
  ["figures as they are printed", "figure"],
  ["names of leaders and offices", "name"],
  ["places", "place"],
])("%s find at least 98 of 100 tasks that they should, among the first five results", (_, kind) => {
  const list = recalls(kind);
  const missing = list.filter(({ recall }) => recall < 1);
  expect(mean(list.map(({ recall }) => recall)) ?? 0, JSON.stringify(missing, null, 2)).toBeGreaterThanOrEqual(least);
});

test("no official term, figure, name or place ends in an empty list", () => {
  expect([...found].filter(([, results]) => results.length === 0).map(([query]) => query)).toEqual([]);
});

test("a long series of searches leaves no message in the console", () => {
  expect(complaints).toEqual([]);
});
