import { expect, test } from "vitest";
import { builtPages, readBuilt } from "../support/built-site.ts";
import { gateQueries, isJudgedTask } from "../support/search-gate.ts";

interface TaskRecord {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly note: string | null;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly cooperating: readonly string[];
  readonly leaders: readonly string[];
}

interface FigureRecord {
  readonly task: string | null;
  readonly label: string;
  readonly stated: string;
  readonly note: string | null;
  readonly scopeNote: string | null;
}

interface ServiceRecord {
  readonly name: string;
  readonly tasks: readonly string[];
}

const rows = <T>(name: string) => JSON.parse(readBuilt(`data/${name}.json`)) as readonly T[];
const figures = [...rows<FigureRecord>("targets"), ...rows<FigureRecord>("funding")];
const services = rows<ServiceRecord>("services");

/** Everything the open data say of each judged task, a text a line. */
const tasks = rows<TaskRecord>("tasks")
  .filter(({ url }) => isJudgedTask(url))
  .map((task) => {
    const own = figures.filter((figure) => figure.task === task.id);
    const parts = [
      ...[task.title, task.summary, task.note, ...task.lead, ...task.responsible, ...task.cooperating, ...task.leaders],
      ...own.flatMap(({ label, stated, note, scopeNote }) => [label, stated, note, scopeNote]),
      ...services.filter((service) => service.tasks.includes(task.id)).map(({ name }) => name),
    ];
    return { address: task.url, text: parts.filter(Boolean).join("\n") };
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
