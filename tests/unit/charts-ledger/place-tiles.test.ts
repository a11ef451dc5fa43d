import { describe, expect, test } from "vitest";
import { placeTiles } from "../../../src/charts/ledger/place-tiles.ts";
import type { Contents } from "../../../src/model/ledger.ts";
import { documentEntry, emptyContents, smallLedger, taskEntry } from "../../support/ledger.ts";

/** 西吉县 and 西夏区 have a square each. */
const places = emptyContents().places.map((place) => ({
  ...place,
  tile: place.level === "county" ? { row: place.id === "xiji" ? 6 : 1, column: 1 } : null,
}));
const tiles = (contents: Partial<Contents>) => placeTiles(smallLedger({ places, ...contents }).places, "map");

const collected = tiles({ tasks: [taskEntry("xiji-2025/1"), taskEntry("xiji-2025/2")] });

describe("a county's square", () => {
  test("leads to the county and counts its tasks", () => {
    expect(collected.tiles.find((tile) => tile.id === "xiji")).toEqual({
      id: "xiji",
      name: "西吉",
      href: "/places/xiji/",
      row: 6,
      column: 1,
      prefecture: "guyuan",
      value: 2,
      text: "2项",
    });
  });

  test("without documents is not collected, which is not 0", () => {
    expect(collected.tiles.find((tile) => tile.id === "xixia")).toMatchObject({ value: null, text: "未收录" });
  });

  test("with a document that holds no task counts 0", () => {
    const empty = tiles({ documents: [documentEntry("xiji-2025", { taskCount: 0 })] });
    expect(empty.tiles.find((tile) => tile.id === "xiji")).toMatchObject({ value: 0, text: "0项" });
  });
});

test("prefectures have a name and no square; the region has neither", () => {
  expect(collected.tiles.map((tile) => tile.id)).toEqual(["xixia", "xiji"]);
  expect(collected.prefectures.map(({ name, text }) => `${name} ${text}`)).toEqual(["银川市 未收录", "固原市 未收录"]);
});

test("the map says how much is collected, and its table lists every prefecture and county", () => {
  expect(collected.title).toBe("2个县（市、区）中，1个的文件已经收录");
  expect(collected.summary).toBe("2个县（市、区）中收录了1个：西吉，2项。");
  expect(collected.table.rows).toEqual([
    ["银川市", "未收录"],
    ["西夏区", "未收录"],
    ["固原市", "未收录"],
    ["西吉县", "2项"],
  ]);
});

test("what a prefecture's own paper holds is told too, though it has no square", () => {
  const city = tiles({
    documents: [documentEntry("guyuan-2025", { place: "guyuan" })],
    tasks: [taskEntry("guyuan-2025/1", {})],
  });
  expect(city.prefectures.find((place) => place.id === "guyuan")).toMatchObject({ value: 1, text: "1项" });
  expect(city.summary).toBe("2个县（市、区）都还没有收录文件；市一级另外收录了固原市1项。");
});

test("a map of nothing says so", () => {
  const nothing = tiles({ documents: [] });
  expect(nothing.title).toBe("2个县（市、区）中，0个的文件已经收录");
  expect(nothing.summary).toBe("2个县（市、区）都还没有收录文件。");
});
