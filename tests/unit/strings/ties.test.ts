import { describe, expect, test } from "vitest";
import { departments } from "../../../src/strings/departments.ts";
import { services } from "../../../src/strings/services.ts";
import { has, leadOf, nameList, sameAmount } from "../../../src/strings/ties.ts";
import { topics } from "../../../src/strings/topics.ts";

const entries = (...counts: readonly number[]) =>
  counts.map((count, index) => ({ label: "甲乙丙丁戊"[index] ?? "", count }));

describe("names that share a place read as one subject", () => {
  test.each([
    [["甲"], "甲"],
    [["甲", "乙"], "甲和乙"],
    [["甲", "乙", "丙"], "甲、乙和丙"],
    [["甲", "乙", "丙", "丁"], "甲、乙等4个"],
    [["住房和城乡建设", "水务"], "住房和城乡建设、水务"],
    [[], ""],
  ])("%j: %s", (names, words) => {
    expect(nameList(names)).toBe(words);
  });

  test("and say what is counted, where not all are named", () => {
    expect(nameList(["甲", "乙", "丙", "丁"], "个领域")).toBe("甲、乙等4个领域");
  });

  test("each has the amount, not all of them together", () => {
    expect([has(["甲"], "3项"), has(["甲", "乙"], "3项")]).toEqual(["有3项", "各有3项"]);
  });

  test("equal values that are worded differently are not made the same", () => {
    expect(sameAmount(["8万元"])).toBe("8万元");
    expect(sameAmount(["8万元", "8万元"])).toBe("都是8万元");
    expect(sameAmount(["8万元", "约8万元"])).toBe("都是8万元或约8万元");
  });
});

describe("who leads a list of counts", () => {
  test("is everyone with the largest number, in the order of the list", () => {
    expect(leadOf(entries(1, 3, 2, 3))).toEqual({ names: ["乙", "丁"], count: 3, isEven: false });
  });

  test("is nobody, where all have the same; a single one is not even with itself", () => {
    expect([leadOf(entries(2, 2)).isEven, leadOf(entries(2)).isEven]).toEqual([true, false]);
  });
});

describe("titles of charts read as sentences", () => {
  test.each([
    [[3, 1], "甲部门牵头或负责最多，有3项"],
    [[3, 3, 1], "甲和乙部门牵头或负责最多，各有3项"],
    [[3, 3, 3, 3, 1], "甲、乙等4个部门牵头或负责最多，各有3项"],
    [[2, 2], "甲和乙部门各牵头或负责2项"],
  ])("of departments: %j: %s", (counts, title) => {
    expect(departments.barsTitle(leadOf(entries(...counts)))).toBe(title);
  });

  test.each([
    [[3, 1], "甲最多，有3项"],
    [[3, 3, 1], "甲和乙最多，各有3项"],
    [[1, 1, 1, 1], "甲、乙等4个领域各有1项"],
  ])("of livelihood fields: %j: %s", (counts, title) => {
    expect(topics.barsTitle(leadOf(entries(...counts)))).toBe(title);
  });

  test.each([
    [[3, 3, 1], "甲和乙的服务最多，各有3项"],
    [[3, 3], "甲和乙的服务各有3项"],
  ])("of services: %j: %s", (counts, title) => {
    expect(services.chartTitle(leadOf(entries(...counts)))).toBe(title);
  });

  test.each([
    [[3, 1], "最常一起办事的是甲，有3项"],
    [[3, 3, 1], "最常一起办事的是甲和乙，各有3项"],
    [[3, 3], "一起办事的是甲和乙，各有3项"],
  ])("of partners: %j: %s", (counts, title) => {
    expect(departments.partnersTitle(leadOf(entries(...counts)))).toBe(title);
  });
});
