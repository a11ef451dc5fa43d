import { expect, test } from "vitest";
import { slipsIn } from "../../../../src/model/search/slips.ts";
import { soundAlike } from "../../../../src/model/search/sounds.ts";
import { sounds } from "./sounds.ts";

const meant = (text: string, unknown: string, forms: string[]) =>
  slipsIn(text, [{ start: text.indexOf(unknown), end: text.indexOf(unknown) + unknown.length }], { forms, sounds }).map(
    (slip) => slip.meant,
  );

test("a wording of the same sound is found where nothing is known of what was typed", () => {
  expect(meant("充电庄", "庄", ["充电桩"])).toEqual(["充电桩"]);
  expect(meant("残级人", "残级人", ["残疾人"])).toEqual(["残疾人"]);
});

test("zh and z, ch and c, sh and s, -ng and -n may be taken for each other", () => {
  expect(soundAlike("桩", "妆", sounds)).toBe(true);
  expect(soundAlike("充", "残", sounds)).toBe(false);
});

test("what is known is not corrected", () => {
  expect(meant("充电庄", "充电", ["垃级"])).toEqual([]);
  expect(meant("西吉残级人", "西吉", ["残疾人"])).toEqual([]);
});

test("two characters that are both written otherwise may be anything", () => {
  expect(meant("蚕仁", "蚕仁", ["残人"])).toEqual([]);
});

test("the longest wording comes first", () => {
  expect(meant("残级人", "残级人", ["残疾", "残疾人"])).toEqual(["残疾人", "残疾"]);
});
