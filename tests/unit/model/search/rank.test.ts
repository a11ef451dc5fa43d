import { expect, test } from "vitest";
import type { CardKind } from "../../../../src/model/search/card.ts";
import { rank, type UnitHits } from "../../../../src/model/search/rank.ts";

const pages = (kinds: Record<string, CardKind>) =>
  new Map(Object.entries(kinds).map(([id, kind], position) => [id, { position, kind, document: "" }]));
const unit = (hits: Record<string, number>, trust = 1): UnitHits => ({
  hits: new Map(Object.entries(hits)),
  pages: Object.keys(hits).length,
  trust,
});
const tasks = pages({ a: "task", b: "task", c: "task", d: "task" });
const order = (units: UnitHits[], phrase: string[] = [], known = tasks) =>
  rank({ units, phrase: new Set(phrase), pages: known }).map(({ id }) => id);

test("a page that matches every part comes before one that matches a single part better", () => {
  expect(order([unit({ a: 0.3, b: 1 }), unit({ a: 0.3 })])).toEqual(["a", "b"]);
});

test("without a page that matches every part, those with some are results", () => {
  const [first, second] = rank({ units: [unit({ a: 1 }), unit({ b: 0.4 })], phrase: new Set(), pages: tasks });
  expect([first?.id, first?.isWhole, second?.id]).toEqual(["a", false, "b"]);
});

test("a rare part tells more than a common one", () => {
  expect(order([unit({ a: 0.5, b: 0.5, c: 0.5 }), unit({ d: 0.5 })])[0]).toBe("d");
});

test("pages that have only a shorter wording within a part do not make it common", () => {
  const within = { ...unit({ a: 0.5, b: 0.01, c: 0.01 }), pages: 1 };
  expect(order([within, unit({ d: 0.5, c: 0.5 })])[0]).toBe("a");
});

test("a part that nothing matches keeps nothing away", () => {
  expect(order([unit({ a: 1 }), unit({})])).toEqual(["a"]);
});

test("words for word is better than bit by bit", () => {
  expect(order([unit({ a: 0.5, b: 0.5 })], ["b"])).toEqual(["b", "a"]);
});

test("equal results stand in printed order", () => {
  expect(order([unit({ c: 0.5, a: 0.5, b: 0.5 })])).toEqual(["a", "b", "c"]);
});

test("among equal results documents take turns", () => {
  const known = new Map(
    ["a", "b", "c"].map((id, position) => [
      id,
      { position, kind: "task" as const, document: id === "c" ? "d2" : "d1" },
    ]),
  );
  expect(order([unit({ a: 0.5, b: 0.5, c: 0.5 })], [], known)).toEqual(["a", "c", "b"]);
});

test("chatter does not outweigh what is asked for", () => {
  expect(order([unit({ a: 0.4 }), unit({ b: 0.9 }, 0.4)])).toEqual(["a", "b"]);
});

test("one indicator may stand among the first five, behind promises that match as well", () => {
  const known = pages({ m1: "metric", m2: "metric", t1: "task", t2: "task" });
  expect(order([unit({ m1: 1, m2: 1, t1: 1, t2: 0.1 })], [], known)).toEqual(["t1", "m1", "t2", "m2"]);
});

test("pages that hardly match beside the best are no results", () => {
  expect(order([unit({ a: 1, b: 0.01 })])).toEqual(["a"]);
});

test("nothing found is an empty list", () => {
  expect(order([unit({})])).toEqual([]);
});
