import { describe, expect, test } from "vitest";
import { mostPressing, statuses, statusOf } from "../../../src/model/status.ts";
import { statusNames } from "../../../src/strings/tasks.ts";

test("only what names a published result says that a promise was or was not kept", () => {
  expect(statuses.map((status) => [status, statusNames[status]])).toEqual([
    ["due-no-result", "已到期，未见公开结果"],
    ["not-met", "公开结果：没有做到"],
    ["cannot-tell", "有公开结果，看不出是否做到"],
    ["due-soon", "快到期"],
    ["running", "未到期"],
    ["met-late", "公开结果：已做到，结果晚于期限"],
    ["met", "公开结果：已做到"],
    ["no-deadline", "未写明期限"],
  ]);
});

describe("a deadline", () => {
  test.each([
    ["2026-11-22", "2026-11-22", "2026-11-23"],
    ["2026-11", "2026-11-30", "2026-12-01"],
    ["2024-02", "2024-02-29", "2024-03-01"],
    ["2026", "2026-12-31", "2027-01-01"],
  ])("printed as %s is still open on %s and has passed on %s", (due, lastDay, dayAfter) => {
    expect(statusOf(due, lastDay)).toBe("due-soon");
    expect(statusOf(due, dayAfter)).toBe("due-no-result");
  });

  test("is due soon when 92 days are left, and running when 93 are", () => {
    expect(statusOf("2027-02-22", "2026-11-22")).toBe("due-soon");
    expect(statusOf("2027-02-23", "2026-11-22")).toBe("running");
  });

  test("is reckoned from its last day: a year just begun is running, not due", () => {
    expect(statusOf("2027", "2027-01-01")).toBe("running");
    expect(statusOf("2027-05", "2027-02-27")).toBe("running");
    expect(statusOf("2027-05", "2027-02-28")).toBe("due-soon");
  });

  test("long past says no more than that no result was found", () => {
    expect(statusOf("1995", "2026-11-22")).toBe("due-no-result");
  });

  test("that is not printed is no deadline", () => {
    expect(statusOf(null, "2026-11-22")).toBe("no-deadline");
  });
});

describe("of several statuses", () => {
  test("a deadline passed in silence is told before one that is near", () => {
    expect(mostPressing(["running", "due-soon", "due-no-result"])).toBe("due-no-result");
  });

  test("a near deadline is told before one that is far", () => {
    expect(mostPressing(["no-deadline", "running", "due-soon"])).toBe("due-soon");
  });

  test("any deadline is told before none", () => {
    expect(mostPressing(["no-deadline", "running"])).toBe("running");
  });

  test("none at all is no deadline", () => {
    expect(mostPressing([])).toBe("no-deadline");
  });
});
