import { expect, test } from "vitest";
import { nameConcepts } from "../../../../src/model/search/name-concepts.ts";
import { departmentSchema } from "../../../../src/schemas/catalogue.ts";
import { documentEntry, smallLedger } from "../../../support/ledger.ts";
import { serviceFieldEntry } from "../../../support/registers.ts";

type Changes = Parameters<typeof smallLedger>[0];

function named(href: string, changes: Changes = {}) {
  return nameConcepts(smallLedger(changes)).find(({ page }) => page.href === href);
}

/** Wordings for an office that papers print under one name. */
function office(printed: string, kind = "office") {
  const entry = departmentSchema.parse({ id: "some", name: "某事", kind, work: "管某事", aliases: [printed] });
  return named("/departments/some/", { departments: [entry] });
}

test.each([
  ["西夏区水务局", "水务局"],
  ["市水务局", "水务局"],
  ["自治区教育厅", "教育厅"],
  ["银川市公安局", "公安局"],
  ["市市场监管局", "市场监管局"],
])("%s is also asked for, and written of, as %s", (printed, plain) => {
  expect(office(printed)?.say).toEqual([printed, plain, "某事局", "某事部门"]);
  expect(office(printed)?.written).toEqual([printed, plain]);
});

test.each(["市场监管局", "市容环卫服务中心", "智慧城市运营中心", "县医院"])(
  "%s is not cut: its 市 or 县 is no place before the name of an office",
  (printed) => {
    expect(office(printed)?.written).toEqual([printed]);
  },
);

test("only offices are asked for as 局 and 部门", () => {
  expect(office("各乡镇", "township")?.say).toEqual(["各乡镇"]);
});

test("the region is asked for as 全区 and 自治区, but papers mean other things by that too", () => {
  const region = named("/places/ningxia/");
  expect(region?.say).toEqual(["宁夏回族自治区", "宁夏", "全区", "自治区"]);
  expect(region?.written).toEqual(["宁夏回族自治区"]);
});

test("in running text, the short name of a place may mean something else", () => {
  expect(named("/places/xiji/")?.written).toEqual(["西吉县"]);
});

test("a leader is found by name, in questions and in papers", () => {
  expect(named("/leaders/zhang-san/")).toMatchObject({ say: ["张三"], written: ["张三"] });
});

test("a document is found by its titles and its number, whatever signs are typed", () => {
  const documents = [documentEntry("xiji-2025", { number: "西政发〔2025〕１号" })];
  expect(named("/documents/xiji-2025/", { documents })?.say).toEqual([
    "西吉县民生工作责任清单",
    "西吉民生清单",
    "西政发〔2025〕1号",
  ]);
});

const water = { id: "drinking-water", name: "饮水安全", plain: "家家能喝上干净的水", tasks: [] };

test("fields and services are found by name; only records tell which promises belong to them", () => {
  const changes: Changes = { services: [serviceFieldEntry("water", { services: [water] })] };
  const names = nameConcepts(smallLedger(changes)).filter(({ page }) => ["topic", "service"].includes(page.kind));
  expect(names.map(({ say, written }) => [say, written])).toEqual([
    [["饮水"], []],
    [["饮水安全"], []],
  ]);
});
