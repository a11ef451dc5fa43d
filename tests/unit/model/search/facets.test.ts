import { expect, test } from "vitest";
import { packFacets, pageFacts, unpackFacets } from "../../../../src/model/search/facet-file.ts";
import { countFacets, narrow } from "../../../../src/model/search/facets.ts";

const ids = ["a", "b", "c"];
const file = packFacets([
  { place: ["xiji", "guyuan"], year: ["2025"], class: ["task"], document: ["d1"] },
  { place: ["xiji", "guyuan"], year: ["2027"], class: ["task"], document: ["d1"] },
  { place: ["zhongwei"], year: ["2025"], class: ["metric"], document: ["d1"] },
]);
const sets = unpackFacets(file, ids);
const all = ids.map((id) => ({ id }));

test("pages of a value are kept as runs of their positions", () => {
  expect(file.facets.place).toEqual({ guyuan: "0-1", xiji: "0-1", zhongwei: "2" });
  expect([...(sets.get("year")?.get("2025") ?? [])]).toEqual(["a", "c"]);
});

test("facets of another index are refused", () => {
  expect(() => unpackFacets(file, ["a", "b"])).toThrow("The facets are of 3 pages, the index has 2.");
});

test("what kind a page is and where it stands is known before its text is loaded", () => {
  expect(pageFacts(ids, sets).get("c")).toEqual({ position: 2, kind: "metric", document: "d1" });
});

test("every chosen value narrows the results down", () => {
  expect(narrow(all, { place: "guyuan", year: "2025" }, sets)).toEqual([{ id: "a" }]);
});

test("a value that is not known leaves nothing", () => {
  expect(narrow(all, { place: "nowhere" }, sets)).toEqual([]);
});

test("counts say what each value would leave, were it chosen in place of its own facet's", () => {
  const counts = countFacets(all, { place: "xiji" }, sets);
  expect(Object.fromEntries(counts.get("place") ?? [])).toEqual({ guyuan: 2, xiji: 2, zhongwei: 1 });
  expect(Object.fromEntries(counts.get("year") ?? [])).toEqual({ 2025: 1, 2027: 1 });
});
