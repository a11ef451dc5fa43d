import { expect, test } from "vitest";
import { countTests } from "../../../scripts/test/vitest.ts";

const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const numbers = (report: object, code: number) => {
  const { passed, failed } = countTests({ report: { ...nothing, ...report }, code, output: "" });
  return [passed, failed];
};

test("passed and failed tests are counted as they are", () => {
  expect(numbers({ numPassedTests: 7 }, 0)).toEqual([7, 0]);
  expect(numbers({ numPassedTests: 7, numFailedTests: 2 }, 1)).toEqual([7, 2]);
});

test("a skipped test counts as failed", () => {
  expect(numbers({ numPassedTests: 7, numPendingTests: 1, numTodoTests: 1 }, 0)).toEqual([7, 2]);
});

test("a file that cannot be loaded counts as failed", () => {
  expect(numbers({ numPassedTests: 7 }, 1)).toEqual([7, 1]);
});

test("a run without any test is a failure", () => {
  expect(numbers({}, 0)).toEqual([0, 1]);
});
