import { describe, expect, test } from "vitest";
import { compared, type Figure } from "./compared.ts";

const count = { value: 10_000, unit: "件", role: "total" } as const;

const part = (own: Figure, upper: Figure = {}) => {
  const { verdict, share, reason } = compared({ value: 500, unit: "件", ...own }, { ...count, ...upper });
  return [verdict, share, reason];
};

describe("the part of a total", () => {
  test("is worked out in percent, with one decimal", () => {
    expect(part({})).toEqual(["share", 5, null]);
    expect(part({ value: 2170 }, { value: 4400 })).toEqual(["share", 49.3, null]);
  });

  test("keeps two digits where it is small", () => {
    expect(part({ value: 1 }, { value: 7000 })).toEqual(["share", 0.014, null]);
  });

  test("is worked out for every year, where both are yearly", () => {
    expect(part({ period: "year" }, { period: "year" })).toEqual(["share", 5, null]);
  });

  test("is worked out where both name their years in words", () => {
    expect(part({ dueNote: "通过3年搬迁" }, { dueNote: "从2024年起分三年" })).toEqual(["share", 5, null]);
  });
});

describe("no part is worked out", () => {
  test.each<[string, Figure, Figure]>([
    ["units", { unit: "人" }, {}],
    ["periods", {}, { period: "year" }],
    ["periods", { period: "year" }, { due: "2027" }],
    ["dates", { due: "2025" }, { due: "2027" }],
    ["dates", {}, { due: "2027" }],
    ["dates", { due: "2027" }, {}],
    ["ranges", { valueTo: 600 }, {}],
    ["no-number", {}, { value: 0 }],
  ])("for the reason “%s”", (reason, own, upper) => {
    expect(part(own, upper)).toEqual(["share", null, reason]);
  });
});
