import { expect, test } from "vitest";
import { addressOf, readAddress } from "../../../../src/model/search/address.ts";

test("a search can be shared: its address gives the same state again", () => {
  const state = { query: "医保&报销", isExact: true, choices: { place: "xiji", status: "running" }, shown: 30 };
  expect(readAddress(addressOf(state))).toEqual(state);
});

test("what is as always does not stand in the address", () => {
  expect(addressOf({ query: "", isExact: false, choices: { place: "" }, shown: 6 })).toBe("");
});

test("an address that someone has tampered with gives a state that can be shown", () => {
  expect(readAddress("?q=%00&shown=1e9&exact=yes&nonsense=1&place=")).toEqual({
    query: "\0",
    isExact: false,
    choices: {},
    shown: 200,
  });
});
