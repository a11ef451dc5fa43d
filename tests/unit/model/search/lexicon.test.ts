import { expect, test } from "vitest";
import { formsOf } from "../../../../src/model/search/lexicon.ts";

test("a thing is found by everyday words first, then by those of documents", () => {
  expect(formsOf({ say: ["看病报销", "报销"], means: ["医疗费用"], page: null })).toEqual([
    "看病报销",
    "报销",
    "医疗费用",
  ]);
});
