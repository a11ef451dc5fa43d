import { expect, test } from "vitest";
import { codeHits, eitherHits, wordHits } from "../../../../src/model/search/hits.ts";

test("a code in the title is a full match, one in the text a weak one, however rare it is", () => {
  const rarity = Math.log(1 + (100 - 2 + 0.5) / 2.5);
  const hits = codeHits(
    [
      { id: "title", score: 6 * rarity },
      { id: "text", score: 1.2 * rarity },
    ],
    100,
  );
  expect([...hits].map(([id, strength]) => [id, Number(strength.toFixed(2))])).toEqual([
    ["title", 1],
    ["text", 0.2],
  ]);
});

test("words are measured by the page that has them most", () => {
  expect(
    wordHits([
      { id: "a", score: 4 },
      { id: "b", score: 1 },
    ]),
  ).toEqual(
    new Map([
      ["a", 0.9],
      ["b", 0.1 + 0.8 / 4],
    ]),
  );
});

test("of two ways to match the better counts, the other adds a little", () => {
  expect(
    eitherHits([
      new Map([["a", 0.5]]),
      new Map([
        ["a", 0.2],
        ["b", 0.1],
      ]),
    ]),
  ).toEqual(
    new Map([
      ["a", 0.52],
      ["b", 0.1],
    ]),
  );
});
