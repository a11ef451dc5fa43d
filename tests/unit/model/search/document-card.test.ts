import { expect, test } from "vitest";
import { documentCard } from "../../../../src/model/search/document-card.ts";
import { documentEntry, smallLedger, targetInput } from "../../../support/ledger.ts";
import { appointmentsEntry, fiscalEntry } from "../../../support/registers.ts";
import { findRecord } from "../find-record.ts";
import { labelsOf, namesOf } from "./index-lexicon.ts";

const goal = targetInput({ scope: "ningxia", label: "全区目标" });
const ledger = smallLedger({
  documents: [
    documentEntry("xiji-2025", { targets: [goal], issuer: "西吉县人民政府", number: "西政发〔2025〕1号" }),
    documentEntry("xiji-2024", { year: 2024, title: "西吉县去年的清单" }),
  ],
  fiscal: [fiscalEntry("xiji-2025")],
  appointments: [appointmentsEntry("xiji-2025")],
});
const index = namesOf(ledger);
const card = (id: string) => documentCard(findRecord(ledger.documents, id), ledger, index);

test("a document is found by its number and by who issued it", () => {
  expect(card("xiji-2025")).toMatchObject({ lead: "西吉县人民政府", people: "西政发〔2025〕1号" });
});

test("a document without number and issuer has empty places for them", () => {
  expect(card("xiji-2024")).toMatchObject({ lead: "", people: "", figures: [], stated: [], aside: "" });
});

test("people, posts and rows of money are found in the document that prints them, in no other", () => {
  const { aside, parts } = card("xiji-2025");
  expect(aside.split("、")).toEqual(["张三", "县水务局局长", "李四", "县水务局副局长", "合计", "保工资支出"]);
  expect(parts.body).toContain("县水务局副局长");
  expect(card("xiji-2024").parts.body).not.toContain("县水务局副局长");
});

test("the figures of a document as a whole can be shown", () => {
  expect(card("xiji-2025").figures).toEqual(["全区目标：80户以上"]);
});

test("a document is narrowed down by its place, those above it, and itself", () => {
  expect(card("xiji-2025").facets).toEqual({ place: ["xiji", "guyuan", "ningxia"], document: ["xiji-2025"] });
});

test("asked for by name, a document stands above others of its place", () => {
  const { known } = card("xiji-2025").parts;
  expect(labelsOf(known.title, index)).toEqual(["西吉民生清单"]);
  expect(labelsOf(known.names, index)).toEqual(["西吉县"]);
});
