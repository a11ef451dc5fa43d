import { expect, test } from "vitest";
import { testAccessibility } from "../support/accessible.ts";
import { strayPages } from "../support/page-kinds.ts";

test("every page belongs to a kind that is tested", () => {
  expect(strayPages).toEqual([]);
});

testAccessibility(360);
