import { expect, test } from "vitest";
import { readFacts } from "../../../../src/model/search/card-facts.ts";
import { indexPages } from "../../../../src/model/search/cards.ts";
import { compileLexicon } from "../../../../src/model/search/compile.ts";
import { readSections } from "../../../../src/model/search/content-layout.ts";
import { nameConcepts } from "../../../../src/model/search/name-concepts.ts";
import { metricEntry, smallLedger, targetInput, taskEntry } from "../../../support/ledger.ts";

const entries = [{ say: ["吃水"], means: ["饮水", "自来水"] }];

function pagesOf(changes: Parameters<typeof smallLedger>[0]) {
  const ledger = smallLedger(changes);
  return indexPages(ledger, compileLexicon(nameConcepts(ledger), entries));
}

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
const metaOf = (html: string, name: string) => new RegExp(`data-pagefind-meta="${name}:([^"]*)"`, "u").exec(html)?.[1];

test("promises, indicators with figures and documents can be found", () => {
  const targets = [targetInput({ metric: "tap-water" })];
  const pages = pagesOf({
    tasks: [taskEntry("xiji-2025/1", { targets })],
    metrics: [metricEntry("tap-water"), metricEntry("unused")],
  });
  expect(pages.map(({ url }) => url)).toEqual(["/tasks/xiji-2025/1/", "/metrics/tap-water/", "/documents/xiji-2025/"]);
});

test("what the index keeps of a promise can be shown again", () => {
  const task = taskEntry("xiji-2025/1", { lead: ["水务局"], due: "2025-03", targets: [targetInput()] });
  const html = pagesOf({ tasks: [task] })[0]?.html ?? "";
  expect(readSections(plain(html))).toMatchObject({
    title: "改善农村饮水",
    place: "西吉县",
    lead: "水务局",
    text: "让农户喝上自来水。",
    list: ["通自来水的农户：80户以上"],
  });
  expect(readFacts(metaOf(html, "facts") ?? "")).toEqual({
    year: "2025",
    due: "2025-03",
    status: "due-no-result",
    kind: "task",
  });
});

test("a promise can be narrowed down by its place and those above, and by department, year and document", () => {
  const [page] = pagesOf({ tasks: [taskEntry("xiji-2025/1", { due: "2025", lead: ["水务局"] })] });
  expect(page?.facets).toMatchObject({
    place: ["xiji", "guyuan", "ningxia"],
    department: ["water"],
    year: ["2025"],
    document: ["xiji-2025"],
    status: ["due-no-result"],
  });
});

test("signs of markup in a title are text in the index", () => {
  const html = pagesOf({ tasks: [taskEntry("xiji-2025/1", { title: "饮水 & “自来水”" })] })[0]?.html ?? "";
  expect(html).toContain("饮水 &amp; “自来水”");
});

test("everyday names of an office stand for the office", () => {
  const names = nameConcepts(smallLedger());
  const { lexicon } = compileLexicon(names, [
    { say: ["水利局"], means: ["水务局"] },
    { say: ["吃水"], means: ["水务局", "饮水"] },
  ]);
  const office = lexicon.find((concept) => concept.page?.href === "/departments/water/");
  expect(office?.say).toContain("水利局");
  expect(office?.say).not.toContain("吃水");
});

test("a place is asked for with and without 县, an office with and without 市", () => {
  const names = nameConcepts(smallLedger());
  const sayOf = (href: string) => names.find(({ page }) => page.href === href)?.say;
  expect(sayOf("/places/xiji/")).toEqual(["西吉县", "西吉"]);
  expect(sayOf("/departments/water/")).toEqual(["水务局", "市水务局", "水务部门"]);
});
