import { describe, expect, test } from "vitest";
import { chartsIn } from "../../../src/model/introduction.ts";

const kinds = (body: string) => [...chartsIn(body)];

describe("The charts that an introduction sets", () => {
  test("are known by what they show, wherever they stand", () => {
    expect(kinds('先看期限。\n\n<Chart of="due" />\n\n- 再看\n\n  <Chart of="topics" />\n')).toEqual(["due", "topics"]);
  });

  test("are known however the tag is written", () => {
    expect(kinds("<Chart\n  of='due'\n></Chart>")).toEqual(["due"]);
  });

  test("may show chosen figures", () => {
    expect(kinds('<Chart of="xiji-2025/14/t9 xiji-2025/14/t10" />')).toEqual(["figures"]);
  });

  test("are none where a tag is only spoken of", () => {
    expect(kinds('`<Chart of="due" />`\n\n\\<Chart of="topics" />\n\n```\n<Chart of="funds" />\n```\n')).toEqual([]);
  });

  test("are none in words and figures alone", () => {
    expect(kinds('要修<Figure id="xiji-2025/14/t1" />。')).toEqual([]);
  });
});
