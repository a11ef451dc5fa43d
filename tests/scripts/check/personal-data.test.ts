import { describe, expect, test } from "vitest";
import { isIdentityNumber } from "../../../scripts/check/personal-data.ts";
import { problemsOf, reportAfter } from "./support/tiny-site.ts";

const task = "tasks/xiji-2025/1.yaml";

describe("Personal data", () => {
  test("A mobile number is a warning and is not printed in full", async () => {
    expect(await reportAfter(task, "summary: 到", "summary: 电话13812345678，到")).toEqual([
      "tasks/xiji-2025/1.yaml:3:12 提醒：这里像是一个手机号码：“138****5678”。公开网站不登个人信息；如果是单位公开的电话，可以保留。",
    ]);
  });

  test("An identity number with the right check digit is a warning and is not printed in full", async () => {
    expect(await reportAfter("documents/xiji-2025.mdx", "先看", "11010519491231002X先看")).toEqual([
      "documents/xiji-2025.mdx:27:1 提醒：这里像是一个身份证号码：“110***********002X”。公开网站不登个人信息，请核对后删去。",
    ]);
  });

  test("A mobile number in full-width figures is found", async () => {
    const [found] = await problemsOf({ edits: [[task, "summary: 到", "summary: １３８１２３４５６７８，到"]] });
    expect(found?.code).toBe("mobile-number");
  });

  test("A sum of money is no mobile number", async () => {
    expect(await reportAfter(task, "amount: 8600000", "amount: 13800000000")).toEqual([]);
  });

  test("A number with a wrong check digit is no identity number", () => {
    expect(isIdentityNumber("110105194912310021")).toBe(false);
  });

  test("A number with an impossible birthday is no identity number", () => {
    expect(isIdentityNumber("11010519490231002X")).toBe(false);
  });
});
