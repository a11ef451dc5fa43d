import { expect, test } from "vitest";
import { calendar } from "../../../src/model/export/calendar.ts";
import {
  departmentCalendarPath,
  departmentCalendars,
  placeCalendarPath,
  placeCalendars,
  wholeCalendar,
} from "../../../src/model/export/calendars.ts";
import type { Ledger } from "../../../src/model/records.ts";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

const site = new URL("https://minnuo.test");
const fileOf = (ledger: Ledger) => calendar(wholeCalendar(ledger), ledger, site);
const unfold = (text: string) => text.replaceAll("\r\n ", "");
const lines = (ledger: Ledger) => unfold(fileOf(ledger)).split("\r\n");
const valuesOf = (ledger: Ledger, property: string) =>
  lines(ledger)
    .filter((line) => line.startsWith(property))
    .map((line) => line.slice(property.length + 1));

const dated = (due: string, more: Parameters<typeof taskEntry>[1] = {}) =>
  smallLedger({ tasks: [taskEntry("xiji-2025/1", { due, lead: ["水务局"], ...more })] });

test.each([
  ["2025-03-10", "20250310", "2025年3月10日前：改善农村饮水（西吉县）"],
  ["2025-03", "20250331", "2025年3月底前：改善农村饮水（西吉县）"],
  ["2024-02", "20240229", "2024年2月底前：改善农村饮水（西吉县）"],
  ["2027", "20271231", "2027年底前：改善农村饮水（西吉县）"],
])("a deadline %s stands on its last day and says how precise it is", (due, day, summary) => {
  const ledger = dated(due);
  expect(valuesOf(ledger, "DTSTART;VALUE=DATE")).toEqual([day]);
  expect(valuesOf(ledger, "SUMMARY")).toEqual([summary]);
});

test("an event names the unit in charge, the printed figures and the page of the promise", () => {
  const ledger = dated("2025-03", { targets: [targetInput()] });
  expect(valuesOf(ledger, "DESCRIPTION")).toEqual([
    "牵头单位：水务局\\n数字：通自来水的农户（原文“80户以上”）\\n出处：西吉民生清单，第1项\\n原文只写到月份，列在当月最后一天。",
  ]);
  expect(valuesOf(ledger, "URL;VALUE=URI")).toEqual(["https://minnuo.test/tasks/xiji-2025/1/"]);
});

test("a figure of the level above is not passed off as the county's own", () => {
  const ledger = dated("2025-03", { targets: [targetInput({ scope: "ningxia" })] });
  expect(valuesOf(ledger, "DESCRIPTION")[0]).toContain("通自来水的农户（宁夏回族自治区的数字，原文“80户以上”）");
});

test("figures with dates of their own are events of their own", () => {
  const ledger = dated("2025-03", { targets: [targetInput({ due: "2027" })] });
  expect(valuesOf(ledger, "DTSTART;VALUE=DATE")).toEqual(["20250331", "20271231"]);
  expect(valuesOf(ledger, "UID")).toEqual(["xiji-2025-1@minnuo.example", "xiji-2025-1-t1@minnuo.example"]);
});

test("an event keeps its identity when its date is mended or the site moves", () => {
  expect(valuesOf(dated("2025-03"), "UID")).toEqual(valuesOf(dated("2025-04"), "UID"));
  const ledger = dated("2025-03");
  const moved = calendar(wholeCalendar(ledger), ledger, new URL("https://elsewhere.test"));
  expect(unfold(moved)).toContain("UID:xiji-2025-1@minnuo.example");
});

test("the stamp is the site day, not the clock", () => {
  expect(valuesOf(dated("2025-03"), "DTSTAMP")).toEqual(["20261122T000000Z"]);
});

test("no line is longer than 75 octets, no character is torn, and the file ends with CRLF", () => {
  const summaryOfAll = "为全县农村家庭、学校和卫生院铺设自来水管网并更换老旧水表，，，共八十处；一户不落𠮷𠮷𠮷";
  const text = fileOf(dated("2025-03", { title: summaryOfAll, targets: [targetInput({ note: "长" })] }));
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line.isWellFormed()).toBe(true);
    expect(line).not.toContain("\n");
  }
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(unfold(text)).toContain(summaryOfAll);
});

test("commas and semicolons of the title are escaped", () => {
  expect(valuesOf(dated("2025", { title: "供水,供电;供暖" }), "SUMMARY")[0]).toContain("供水\\,供电\\;供暖");
});

test("a calendar begins and ends as RFC 5545 asks, and each event too", () => {
  const all = lines(dated("2025-03"));
  expect(all.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
  expect(all.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  expect(all.filter((line) => line === "END:VEVENT")).toHaveLength(1);
});

test("a place's calendar holds what binds it and the places below, and is absent when nothing does", () => {
  const ledger = dated("2025-03");
  expect(placeCalendars(ledger).map(({ path }) => path)).toEqual([
    "/places/ningxia/calendar.ics",
    "/places/guyuan/calendar.ics",
    "/places/xiji/calendar.ics",
  ]);
  const xixia = ledger.places.find(({ id }) => id === "xixia");
  expect(xixia && placeCalendarPath(xixia)).toBeNull();
});

test("a region's deadline printed in a county's paper is not the county's", () => {
  const targets = [targetInput({ scope: "ningxia", due: "2027" })];
  const ledger = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets })] });
  expect(placeCalendars(ledger).map(({ place }) => place.id)).toEqual(["ningxia"]);
});

test("a department's calendar holds the tasks it leads, not those it helps with", () => {
  const ledger = dated("2025-03", { cooperating: ["卫健局"] });
  expect(departmentCalendars(ledger).map(({ path }) => path)).toEqual(["/departments/water/calendar.ics"]);
  const health = ledger.departments.find(({ id }) => id === "health");
  expect(health && departmentCalendarPath(health)).toBeNull();
});
