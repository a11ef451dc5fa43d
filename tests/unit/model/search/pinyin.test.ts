import { expect, test } from "vitest";
import { readPinyin } from "../../../../src/model/search/pinyin.ts";
import { sounds } from "./sounds.ts";

const forms = ["中卫", "西吉", "幼儿园", "饮水", "充电桩"];
const read = (typed: string) => readPinyin(typed, { forms, sounds });

test.each([
  ["youeryuan", "幼儿园"],
  ["you er yuan", "幼儿园"],
  ["yey", "幼儿园"],
  ["youey", "幼儿园"],
  ["zhongwei", "中卫"],
  ["chongdzh", "充电桩"],
])("%s is %s", (typed, meant) => {
  expect(read(typed)).toBe(meant);
});

test("several wordings may be written in a row", () => {
  expect(read("xijiyinshui")).toBe("西吉饮水");
});

test("full syllables are surer than initials, whatever stands first", () => {
  expect(readPinyin("xi", { forms: ["饮水", "西吉"], sounds })).toBeNull();
  expect(readPinyin("xiji", { forms: ["西卫吉西", "西吉"], sounds })).toBe("西吉");
});

test("letters that stand for nothing are left as they are", () => {
  expect(read("qzxv")).toBeNull();
});
