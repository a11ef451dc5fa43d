import { expect, test } from "vitest";
import { foldRows } from "../../../src/charts/fold-rows.ts";

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

test("thirty rows all stand open", () => {
  expect(foldRows(rows(30))).toEqual({ shown: rows(30), folded: [] });
});

test("of more rows the first twenty stand open, and no row is lost", () => {
  const { shown, folded } = foldRows(rows(200));
  expect(shown).toEqual(rows(20));
  expect([...shown, ...folded]).toEqual(rows(200));
});
