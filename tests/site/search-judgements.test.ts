import { expect, test } from "vitest";
import { builtPages } from "../support/built-site.ts";
import { gateQueries, isJudgedTask } from "../support/search-gate.ts";

/** What readers see of each judged task in the part that is searched. */
const tasks = builtPages
  .filter(({ address }) => isJudgedTask(address))
  .map(({ address, root }) => {
    const body = root.querySelector("[data-pagefind-body]")?.clone() as typeof root;
    for (const element of body.querySelectorAll("[hidden], [data-pagefind-ignore]")) element.remove();
    return { address, text: body.structuredText.replaceAll(" ", "") };
  });

const isFigure = (word: string): boolean => /\d/u.test(word);

/** A figure counts only as a whole: `280元` is not in `1280元`. */
const holds = (text: string, word: string): boolean =>
  new RegExp(`${isFigure(word) ? "(?<![\\d.])" : ""}${RegExp.escape(word)}`, "u").test(text);

/** Words a task must hold to be worth a look; of a query with a figure, the figure alone. */
function wordsOf(query: string): readonly string[] {
  const words = query.split(" ");
  return words.some(isFigure) ? words.filter(isFigure) : words;
}

test.each(gateQueries.map((judged) => [judged.query, judged] as const))(
  "every task that holds “%s” was judged for it",
  (query, { relevant }) => {
    const judged = new Set(relevant.flatMap(({ urls }) => urls));
    const overlooked = tasks.filter(
      ({ address, text }) => !judged.has(address) && wordsOf(query).every((word) => holds(text, word)),
    );
    expect(overlooked.map(({ address }) => address)).toEqual([]);
  },
);

test("every judged address is that of a page", () => {
  const addresses = new Set(builtPages.map(({ address }) => address));
  const judged = gateQueries.flatMap(({ relevant }) => relevant.flatMap(({ urls }) => urls));
  expect(judged.filter((address) => !addresses.has(address))).toEqual([]);
});
