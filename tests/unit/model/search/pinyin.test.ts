import { expect, test } from "vitest";
import { readPinyin } from "../../../../src/model/search/pinyin.ts";
import { readSounds } from "../../../../src/model/search/sounds.ts";
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

test("the beginning of a wording is read where no wording ends there", () => {
  expect(read("youer")).toBe("幼儿");
});

test("full syllables are surer than initials, whatever stands first", () => {
  expect(readPinyin("xi", { forms: ["饮水", "西吉"], sounds })).toBeNull();
  expect(readPinyin("xiji", { forms: ["西卫吉西", "西吉"], sounds })).toBe("西吉");
});

test("letters that stand for nothing are left as they are", () => {
  expect(read("qzxv")).toBeNull();
});

test("three letters are initials or full syllables, never a mixture: dip is not di and p", () => {
  const tools = { forms: ["地铺", "地铺皮"], sounds: readSounds({ di: "地", pu: "铺", pi: "皮" }) };
  expect([readPinyin("dip", tools), readPinyin("dpp", tools)]).toEqual([null, "地铺皮"]);
});

test("a character with two readings is found by either", () => {
  const tools = { forms: ["队长"], sounds: readSounds({ dui: "队", chang: "长", zhang: "长" }) };
  expect([readPinyin("duizhang", tools), readPinyin("duichang", tools)]).toEqual(["队长", "队长"]);
});

test("a single letter, and more letters than any wording has, are not read", () => {
  expect([read("y"), read("xiji".repeat(16))]).toEqual([null, null]);
});
