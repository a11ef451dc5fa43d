import { expect, test } from "vitest";
import { siteDay } from "../../../scripts/lib/site-day.ts";

const noon = new Date("2026-11-22T12:00:00Z");

test("a chosen day is used as it is", () => {
  expect(siteDay("2024-02-29", noon)).toBe("2024-02-29");
});

test("without a chosen day it is today in Shanghai, eight hours ahead of UTC", () => {
  expect(siteDay(undefined, new Date("2026-11-22T15:59:59Z"))).toBe("2026-11-22");
  expect(siteDay(undefined, new Date("2026-11-22T16:00:00Z"))).toBe("2026-11-23");
  expect(siteDay("", new Date("2026-12-31T16:00:00Z"))).toBe("2027-01-01");
});

test.each(["2026-02-30", "2026-13-01", "2026-1-1", "20261122", "tomorrow", "2026-11-22T00:00"])(
  "%s is refused in plain words",
  (value) => {
    expect(() => siteDay(value, noon)).toThrow(
      `SITE_DAY is "${value}", which is not a day. Write it as year-month-day, for example SITE_DAY=2026-11-22.`,
    );
  },
);
