import { describe, expect, test } from "vitest";
import { escapeJson } from "../../../src/model/escape-json.ts";

describe("JSON inside a script element", () => {
  test.each([
    ["</script>", '"\\u003c/script\\u003e"'],
    ["<!--", '"\\u003c!--"'],
    ["]]>", '"]]\\u003e"'],
    ["A&B", '"A\\u0026B"'],
    ["\u2028\u2029", '"\\u2028\\u2029"'],
  ])("has %j escaped", (text, json) => {
    expect(escapeJson(text)).toBe(json);
  });

  test("has names escaped as well as values", () => {
    expect(escapeJson({ "</script>": 1 })).toBe('{"\\u003c/script\\u003e":1}');
  });

  test("still says the same", () => {
    const value = { "<": ["</script><script>alert(1)</script>", "& \u2028", "民诺", 0, null, { deep: "<" }] };
    expect(JSON.parse(escapeJson(value))).toEqual(value);
  });

  test("leaves Chinese readable", () => {
    expect(escapeJson({ name: "西吉县" })).toBe('{"name":"西吉县"}');
  });
});
