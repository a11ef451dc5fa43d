import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readFragment, slimFragment } from "../../../scripts/build/fragment.ts";

const fragment = {
  url: "/tasks/xiji-2025/1/",
  content: "农村\u200b公路 ‖西吉县 ‖交通局 ‖张三 ‖改建公路。‖公路：21公里 ‖新改建 ‖各乡镇",
  word_count: 2,
  filters: {},
  meta: { c6: "z00", facts: "x2025///task", title: "-" },
  anchors: [],
};
const file = gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`);

test("a page's file keeps its words and facts, and loses what results do not show", () => {
  expect(readFragment(slimFragment(file))).toEqual({
    url: "/tasks/xiji-2025/1/",
    content: "农村公路‖西吉县‖交通局‖‖改建公路。‖公路：21公里‖新改建‖",
    meta: { facts: "x2025///task" },
    anchors: [],
  });
});
