import { expect, test } from "vitest";
import { textTable } from "../../../scripts/lib/text-table.ts";

test("Columns of a table stand below each other, Chinese characters taking two places", () => {
  expect(
    textTable([
      ["文件", "任务"],
      ["liuxi", "3"],
    ]),
  ).toBe("文件   任务\nliuxi     3");
});
