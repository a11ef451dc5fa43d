import { describe, expect, test } from "vitest";
import { lettersOnly, squeeze } from "../../../scripts/verify/squeeze.ts";

describe("Comparing texts", () => {
  test("White space and line ends make no difference", () => {
    expect(squeeze("到 2033 年\n\t书屋\u3000达到\u00A070%")).toBe("到2033年书屋达到70%");
  });

  test("A radical that looks like an ordinary character counts as that character", () => {
    expect(squeeze("\u2F26\u5973\u8BFB\u4E66")).toBe("子女读书");
  });

  test("A compatibility ideograph counts as its ordinary twin", () => {
    expect(squeeze("\uF9DB\u5148")).toBe("率先");
  });

  test("Punctuation and Roman numerals are kept as printed", () => {
    expect(squeeze("（Ⅲ类），达到5％")).toBe("（Ⅲ类），达到5％");
  });

  test("For copied sentences only letters and digits count", () => {
    expect(lettersOnly("把书，送到“村口”；共18间。")).toBe("把书送到村口共18间");
  });
});
