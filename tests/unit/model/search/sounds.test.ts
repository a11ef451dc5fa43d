import { expect, test } from "vitest";
import { soundAlike } from "../../../../src/model/search/sounds.ts";
import { sounds } from "./sounds.ts";

test("zh and z, ch and c, sh and s, -ng and -n may be taken for each other", () => {
  expect(soundAlike("桩", "妆", sounds)).toBe(true);
  expect(soundAlike("充", "残", sounds)).toBe(false);
});

test("a character with two readings sounds like others in either", () => {
  expect(sounds.readings.get("长")).toEqual(["chang", "zhang"]);
});

test("a character whose sound is not known sounds like itself only", () => {
  expect([soundAlike("㐂", "㐂", sounds), soundAlike("㐂", "西", sounds)]).toEqual([true, false]);
});
