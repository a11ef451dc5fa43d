import { expect, test } from "vitest";
import { withNewWords } from "../../../../src/model/search/new-words.ts";

test("texts that only repeat what is said are left out", () => {
  expect(withNewWords(["卫生厕所普及率74%", "整治村容村貌"], "农村卫生厕所普及率：74%")).toEqual(["整治村容村貌"]);
});

test("a text that repeats another of the list is left out", () => {
  expect(withNewWords(["整治村容村貌", "村容村貌"], "")).toEqual(["整治村容村貌"]);
});
