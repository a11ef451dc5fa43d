import { expect, test } from "vitest";
import { rememberingSearch } from "../../../src/scripts/pagefind.ts";
import { lazy } from "../../../src/scripts/search-engine.ts";

test("what is loaded on first use is loaded once", async () => {
  let starts = 0;
  const engine = lazy(async () => {
    starts += 1;
    return starts;
  });
  expect([await engine.load(), await engine.load()]).toEqual([1, 1]);
});

test("after a failure the next use tries again", async () => {
  let starts = 0;
  const engine = lazy(async () => {
    starts += 1;
    if (starts === 1) throw new Error("no network");
    return starts;
  });
  await expect(engine.load()).rejects.toThrow("no network");
  expect(await engine.load()).toBe(2);
});

test("what was searched before is not searched again, unless it failed", async () => {
  const asked: (string | null)[] = [];
  const search = rememberingSearch({
    search: async (query) => {
      asked.push(query);
      if (asked.length === 1) throw new Error("no network");
      return { results: [] };
    },
  });
  await expect(search("医保")).rejects.toThrow("no network");
  await search("医保");
  await search("医保");
  expect(asked).toEqual(["医保", "医保"]);
});
