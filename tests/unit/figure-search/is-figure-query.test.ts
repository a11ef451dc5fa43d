import { expect, test } from "vitest";
import { figureSearchPath } from "../../../src/model/figure-search/figure-search-path.ts";
import { isFigureQuery } from "../../../src/model/figure-search/is-figure-query.ts";

test.for([
  "≥80%",
  "80%",
  "80%以上 2027",
  "2000元",
  "280元 每月",
  "八成以上",
  "1.5亿元",
  "9000人",
  "至少三个",
  "≥80",
  "10%到20%",
])("“%s” can be asked of the figures", (text) => {
  expect(isFigureQuery(text)).toBe(true);
});

test.for(["公路", "2027", "2027年到期", "民政局", "一次性补贴", "12345热线", "5G", "十四五", "80", "", "≥"])(
  "“%s” is a question for the search of promises",
  (text) => {
    expect(isFigureQuery(text)).toBe(false);
  },
);

test("the address of a question survives every sign in it", () => {
  const text = "≥80% & <b> #? + 每月";
  expect(new URL(figureSearchPath(text), "https://example.org").searchParams.get("q")).toBe(text);
});
