import { describe, expect, test } from "vitest";
import { all, compared, type Figure } from "./compared.ts";

const verdict = (own: Figure, upper: Figure = {}) => compared(own, upper).verdict;

describe("an answer is said to be", () => {
  test.each<[string, Figure, Figure]>([
    ["equal", {}, {}],
    ["below", { value: 74 }, {}],
    ["above", { value: 76 }, {}],
    ["later", { due: "2027" }, { due: "2025" }],
    ["undated", {}, { due: "2027" }],
    ["looser", { bound: "exactly" }, {}],
    ["looser", { strive: true }, {}],
    ["other-measure", { differs: "县里说的是汽车。" }, {}],
    ["share", { value: 5, unit: "件" }, { value: 100, unit: "件", role: "total" }],
  ])("%s", (expected, own, upper) => {
    expect(verdict(own, upper)).toBe(expected);
  });

  test("equal where it is earlier or worded more firmly", () => {
    expect(verdict({ due: "2025" }, { due: "2027" })).toBe("equal");
    expect(verdict({}, { bound: "exactly" })).toBe("equal");
  });
});

describe("of several things that could be said", () => {
  test("that it is another thing comes first, even where the numbers are the same", () => {
    expect(verdict({ differs: "县里说的是汽车。" }, { role: "total" })).toBe("other-measure");
    expect(verdict({ differs: "县里说的是汽车。" }, { role: undefined })).toBe("other-measure");
  });

  test("nothing is said where the upper figure has no role, however far they are apart", () => {
    expect(compared({ value: 1 }, { role: undefined })).toMatchObject({
      verdict: null,
      reason: "no-role",
      difference: null,
    });
  });

  test("a part of a total is never called lower", () => {
    expect(compared({ value: 1, unit: "件" }, { value: 9, unit: "件", role: "total" })).toMatchObject({
      verdict: "share",
      difference: null,
      wording: null,
    });
  });

  test("a difference comes before the date and the wording, which are kept beside it", () => {
    expect(compared({ value: 74, bound: "exactly" }, { due: "2027" })).toMatchObject({
      verdict: "below",
      difference: -1,
      timing: "undated",
      wording: "looser",
    });
  });

  test("a later date comes before looser wording", () => {
    expect(compared({ bound: "exactly", due: "2027" }, { due: "2025" })).toMatchObject({
      verdict: "later",
      wording: "looser",
    });
  });

  test("a missing date comes before looser wording", () => {
    expect(verdict({ bound: "about" }, { due: "2025" })).toBe("undated");
  });
});

describe("a contradiction is", () => {
  const conflict = (own: Figure, upper: Figure, direction?: "up" | "down" | "none") =>
    compared(own, upper, direction).conflict;

  test("a lower figure where every place must reach the upper one, or pay it", () => {
    expect(conflict({ value: 74 }, { role: "floor" })).toBe(true);
    expect(conflict({ value: 74 }, { role: "standard" })).toBe(true);
  });

  test("never a lower figure under an average, nor a part of a total", () => {
    expect(conflict({ value: 74 }, { role: "average" })).toBe(false);
    expect(conflict({ value: 74 }, { role: "total" })).toBe(false);
  });

  test("never a higher or an equal figure", () => {
    expect(conflict({ value: 76 }, { role: "floor" })).toBe(false);
    expect(conflict({ due: "2027" }, { role: "floor", due: "2025" })).toBe(false);
  });

  test("less than all, where all are asked for", () => {
    expect(compared({ value: 80 }, { ...all, role: "floor" })).toMatchObject({
      verdict: "below",
      difference: -20,
      conflict: true,
    });
  });

  test("a higher figure where the upper one is a ceiling", () => {
    expect(conflict({ bound: "at-most", value: 76 }, { bound: "at-most", role: "floor" })).toBe(true);
    expect(conflict({ bound: "at-most", value: 74 }, { bound: "at-most", role: "floor" })).toBe(false);
  });

  test("a higher figure where the metric is to fall, unless the words set a minimum", () => {
    const exactly = { bound: "exactly" } as const;
    expect(conflict({ ...exactly, value: 76 }, { ...exactly, role: "floor" }, "down")).toBe(true);
    expect(conflict({ ...exactly, value: 74 }, { ...exactly, role: "floor" }, "down")).toBe(false);
    expect(conflict({ value: 76 }, { role: "floor" }, "down")).toBe(false);
  });

  test("nothing where neither more nor less is better", () => {
    const exactly = { bound: "exactly" } as const;
    expect(conflict({ ...exactly, value: 74 }, { ...exactly, role: "standard" }, "none")).toBe(false);
  });

  test("nothing that is another measure", () => {
    expect(conflict({ value: 74, differs: "县里说的是汽车。" }, { role: "floor" })).toBe(false);
  });
});
