import { expect, test } from "vitest";
import type { CardFacts } from "../../../../src/model/search/card.ts";
import { packFacts, readFacts } from "../../../../src/model/search/card-facts.ts";

const promise: CardFacts = { year: "2025", due: "2027-12-31", status: "running", kind: "task" };
const metric: CardFacts = { year: "", due: "", status: "", kind: "metric" };

test("facts are one word, and the same when they are read again", () => {
  expect(packFacts(promise)).toBe("x2025/2027-12-31/running/task");
  expect(readFacts(packFacts(promise))).toEqual(promise);
});

test("what has neither year nor deadline nor status says so", () => {
  expect(readFacts(packFacts(metric))).toEqual(metric);
});
