import { describe, expect, test } from "vitest";
import { daysBetween, firstDayOf, lastDayOf, yearOf } from "../../../src/model/dates.ts";

describe("the last day of a printed date", () => {
  test.each([
    ["a day", "2025-03-10", "2025-03-10"],
    ["a month of 31 days", "2025-01", "2025-01-31"],
    ["a month of 30 days", "2025-04", "2025-04-30"],
    ["a common February", "2025-02", "2025-02-28"],
    ["a leap February", "2024-02", "2024-02-29"],
    ["February of 2000, a leap year", "2000-02", "2000-02-29"],
    ["February of 2100, no leap year", "2100-02", "2100-02-28"],
    ["December", "2025-12", "2025-12-31"],
    ["a year", "2027", "2027-12-31"],
  ])("of %s: %s lasts until %s", (_kind, date, day) => {
    expect(lastDayOf(date)).toBe(day);
  });
});

test.each([
  ["2027", "2027-01-01"],
  ["2024-02", "2024-02-01"],
  ["2025-03-10", "2025-03-10"],
])("%s begins on %s", (date, day) => {
  expect(firstDayOf(date)).toBe(day);
});

describe("days from one day to another", () => {
  test("a day is no day away from itself", () => {
    expect(daysBetween("2026-11-22", "2026-11-22")).toBe(0);
  });

  test("a day that has passed counts below zero", () => {
    expect(daysBetween("2026-11-22", "2025-12-31")).toBe(-326);
  });

  test("the leap day counts", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2025-02-28", "2025-03-01")).toBe(1);
  });
});

test.each(["2027", "2027-03", "2027-03-31"])("the year of %s is 2027", (date) => {
  expect(yearOf(date)).toBe(2027);
});
