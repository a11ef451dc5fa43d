import { describe, expect, test } from "vitest";
import type { JudgedQuery } from "../../../scripts/bench/judged.ts";
import { scoreOf } from "../../../scripts/bench/scores.ts";

const item = (grade: number, ...urls: readonly string[]) => ({ urls, grade });
const judged = (...relevant: JudgedQuery["relevant"]): JudgedQuery => ({ query: "厕所", kind: "citizen", relevant });
const other = (count: number) => Array.from({ length: count }, (_, index) => `/tasks/other/${index + 1}/`);

describe("recall", () => {
  test("is the share of right items among the first results", () => {
    const query = judged(item(3, "/tasks/a/1/"), item(2, "/tasks/a/2/"));
    expect(scoreOf(query, ["/tasks/a/2/", ...other(4), "/tasks/a/1/"])).toMatchObject({ recall5: 0.5, recall10: 1 });
  });

  test("asks for no more items than there is room for", () => {
    const query = judged(...Array.from({ length: 8 }, (_, index) => item(3, `/tasks/a/${index + 1}/`)));
    const addresses = [3, 1, 8, 5, 2].map((no) => `/tasks/a/${no}/`);
    expect(scoreOf(query, addresses)).toMatchObject({ recall5: 1, recall10: 5 / 8, missed: [] });
  });

  test("counts an item found at any one of its addresses, once", () => {
    const query = judged(item(3, "/tasks/a/1/", "/tasks/a/2/"), item(3, "/tasks/a/3/"));
    expect(scoreOf(query, ["/tasks/a/1/", "/tasks/a/2/"]).recall5).toBe(0.5);
  });

  test("takes an address that ends in * for all that begin so", () => {
    const query = judged(item(3, "/metrics/*"));
    expect(scoreOf(query, ["/metrics/elderly-care-beds/"]).recall5).toBe(1);
    expect(scoreOf(query, ["/tasks/a/1/"]).recall5).toBe(0);
  });

  test("is never above 1, also where one result stands for several items", () => {
    const query = judged(...Array.from({ length: 7 }, () => item(3, "/metrics/*")));
    expect(scoreOf(query, ["/metrics/elderly-care-beds/"]).recall5).toBe(1);
  });

  test("does not ask for what is only touched upon", () => {
    const query = judged(item(3, "/tasks/a/1/"), item(1, "/tasks/a/2/"));
    expect(scoreOf(query, ["/tasks/a/1/"])).toMatchObject({ recall5: 1, missed: [] });
  });

  test("is unknown where nothing is right", () => {
    expect(scoreOf(judged(), other(3))).toMatchObject({ recall5: null, recall10: null, reciprocalRank: null });
  });
});

test("the reciprocal rank is that of the first right result among ten", () => {
  const query = judged(item(2, "/tasks/a/1/"));
  expect(scoreOf(query, [...other(3), "/tasks/a/1/"]).reciprocalRank).toBe(1 / 4);
  expect(scoreOf(query, [...other(10), "/tasks/a/1/"]).reciprocalRank).toBe(0);
});

test("an empty list is noticed, and everything is missed", () => {
  const right = item(3, "/tasks/a/1/");
  expect(scoreOf(judged(right), [])).toEqual({
    recall5: 0,
    recall10: 0,
    reciprocalRank: 0,
    empty: true,
    missed: [right],
  });
});
