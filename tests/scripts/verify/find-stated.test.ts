import { describe, expect, test } from "vitest";
import { findStated } from "../../../scripts/verify/find-stated.ts";
import { stretchOf } from "../../../scripts/verify/stretch.ts";

const stretch = stretchOf(["新添书架 2300 个，扶持 30", "户，再扶持300户。"], 1, 2);

describe("Looking for a quotation", () => {
  test("It is found without regard to spaces and line ends", () => {
    expect(findStated(stretch, "扶持30户").whole).toHaveLength(1);
  });

  test("It does not count where it tears a number apart", () => {
    expect(findStated(stretch, "300个")).toMatchObject({ whole: [], torn: [{ start: 5 }] });
    expect(findStated(stretch, "书架23").whole).toEqual([]);
  });

  test("Every place is found", () => {
    expect(findStated(stretch, "扶持").whole).toHaveLength(2);
  });

  test("A changed character is not found", () => {
    expect(findStated(stretch, "新添书桌")).toEqual({ whole: [], torn: [] });
  });
});
