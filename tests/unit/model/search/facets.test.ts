import { expect, test } from "vitest";
import { packFacets, pageFacts, unpackFacets } from "../../../../src/model/search/facet-file.ts";
import { countFacets, narrow } from "../../../../src/model/search/facets.ts";

const file = packFacets([
  { id: "a", facets: { place: ["xiji", "guyuan"], year: ["2025"], class: ["task"], document: ["d1"] } },
  { id: "b", facets: { place: ["xiji", "guyuan"], year: ["2027"], class: ["task"], document: ["d1"] } },
  { id: "c", facets: { place: ["zhongwei"], year: ["2025"], class: ["metric"], document: ["d1"] } },
]);
const sets = unpackFacets(file);
const all = [{ id: "a" }, { id: "b" }, { id: "c" }];

test("pages of a value are kept as runs of their positions", () => {
  expect(file.facets.place).toEqual({ guyuan: "0-1", xiji: "0-1", zhongwei: "2" });
  expect([...(sets.get("year")?.get("2025") ?? [])]).toEqual(["a", "c"]);
});

test("what kind a page is and where it stands is known before its text is loaded", () => {
  expect(pageFacts(file, sets).get("c")).toEqual({ position: 2, kind: "metric", document: "d1" });
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
