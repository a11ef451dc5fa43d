import { expect, test } from "vitest";
import { codeOf } from "../../../../src/model/search/code.ts";

test("all codes have one length, so that none is the beginning of another", () => {
  const codes = [0, 35, 36, 1295, 1296, 5000].map(codeOf);
  expect(codes).toEqual(["z00", "z0z", "z10", "zzz", "y00", "wuw"]);
});

test("no two concepts share a code", () => {
  const codes = Array.from({ length: 5000 }, (_, number) => codeOf(number));
  expect(new Set(codes).size).toBe(5000);
});

test("more concepts than codes are refused", () => {
  expect(() => codeOf(36 ** 2 * 4)).toThrow("There is no code for concept 5184.");
});
