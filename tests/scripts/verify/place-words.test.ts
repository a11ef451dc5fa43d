import { describe, expect, test } from "vitest";
import { clauseAround, namesOfPlace, placeWordsIn } from "../../../scripts/verify/place-words.ts";
import type { PlaceEntry } from "../../../src/schemas/catalogue.ts";

type Place = readonly [string, string, PlaceEntry["level"], string | null];

const all: readonly Place[] = [
  ["yunzhou", "云州自治区", "region", null],
  ["pingchuan", "平川市", "prefecture", "yunzhou"],
  ["liuxi", "柳溪区", "county", "pingchuan"],
  ["shiqiao", "石桥县", "county", "pingchuan"],
];
const places = all.map(([id, name, level, parent]): PlaceEntry => {
  return { id, name, level, parent, code: "990000", tile: null };
});
const meant = (clause: string, own: string) => placeWordsIn(clause, { places, own }).flatMap((word) => word.places);

describe("Words that say whose figure it is", () => {
  test("全区 is the region, and in a district's own paper perhaps the district", () => {
    expect(meant("全区书屋达到30间", "shiqiao")).toEqual(["yunzhou"]);
    expect(meant("全区书屋达到30间", "liuxi")).toEqual(["liuxi", "yunzhou"]);
  });

  test("全县, 全市 and 全自治区 are what they say", () => {
    expect(meant("全县书屋达到30间", "shiqiao")).toEqual(["shiqiao"]);
    expect(meant("全市书屋达到30间", "shiqiao")).toEqual(["pingchuan"]);
    expect(meant("全自治区书屋达到30间", "liuxi")).toEqual(["yunzhou"]);
  });

  test("The name of a place counts as the subject of a clause, not as part of another name", () => {
    expect(meant("平川市全部实现夜间开馆", "shiqiao")).toEqual(["pingchuan"]);
    expect(meant("平川市示范书屋达到3间", "shiqiao")).toEqual([]);
    expect(meant("配合平川市建书库", "shiqiao")).toEqual([]);
  });

  test("A clause ends at the next mark", () => {
    const text = "全县办书会，村里修书屋18间，再添书";
    expect(clauseAround(text, text.indexOf("18"), text.indexOf("18") + 3)).toBe("村里修书屋18间");
  });

  test("A place is named in full, in short, or by a word for the whole", () => {
    expect(namesOfPlace({ places, own: "pingchuan" }, "yunzhou")).toEqual(
      expect.arrayContaining(["云州自治区", "云州", "自治区", "全区"]),
    );
  });
});
