import { describe, expect, test } from "vitest";
import { ningxiaPrefectures, ningxiaTiles } from "../../../src/charts/examples/tile-map.ts";
import { type Tile, type TileName, tileMapLayout } from "../../../src/charts/tile-map.ts";

const { entries, unplaced } = tileMapLayout(ningxiaTiles({ xixia: 196, xiji: 35, jinfeng: 0 }), ningxiaPrefectures);
const tiles = entries.filter((entry): entry is Tile => entry.kind === "tile");
const names = entries.filter((entry): entry is TileName => entry.kind === "name");
const edges = (id: string) => tiles.find((tile) => tile.id === id)?.edges;

describe("a square", () => {
  test("has an edge where another prefecture or nothing begins", () => {
    expect(edges("xixia")).toEqual(["top", "left"]);
    expect(edges("xingqing")).toEqual(["top", "right"]);
    expect(edges("lingwu")).toEqual(["right", "bottom", "left"]);
    expect(edges("hongsibu")).toEqual(["left"]);
  });

  test("shares every inner side with a neighbour: edges come in pairs or face nothing", () => {
    const at = new Map(tiles.map((tile) => [`${tile.row},${tile.column}`, tile]));
    const wrong = tiles.filter((tile) => {
      const right = at.get(`${tile.row},${tile.column + 1}`);
      return tile.edges.includes("right") !== (right === undefined || right.edges.includes("left"));
    });
    expect(wrong).toEqual([]);
  });

  test("without documents is not one without promises", () => {
    expect(tiles.find((tile) => tile.id === "haiyuan")?.step).toBe("missing");
    expect(tiles.find((tile) => tile.id === "jinfeng")?.step).toBe(0);
  });
});

test("the 22 counties fill 22 different cells of four columns and eight rows", () => {
  expect(new Set(tiles.map((tile) => `${tile.row},${tile.column}`)).size).toBe(22);
  expect(tiles.filter(({ row, column }) => row > 7 || column > 3)).toEqual([]);
});

test("squares keep the order of division codes, each prefecture named before its first county", () => {
  expect(tiles.map((tile) => tile.id)).toEqual(ningxiaTiles({}).map((tile) => tile.id));
  expect(entries.slice(0, 2).map((entry) => entry.name)).toEqual(["银川市", "兴庆区"]);
});

describe("prefectures", () => {
  test("stand in a free cell beside their own block", () => {
    expect(names.map(({ name, row, column, side }) => `${name} ${row},${column} ${side}`)).toEqual([
      "银川市 1,0 right",
      "石嘴山市 0,1 right",
      "吴忠市 3,0 right",
      "固原市 6,0 right",
      "中卫市 5,0 right",
    ]);
    expect(unplaced).toEqual([]);
  });

  test("that find no free cell are listed below", () => {
    const full = [0, 1, 2, 3].map((column) => ({
      ...ningxiaTiles({})[0],
      id: `t${column}`,
      name: "县",
      href: "/",
      row: 0,
      column,
      prefecture: "p",
      value: 1,
      text: "1项",
    }));
    const city = { id: "p", name: "市", href: "/p/", value: null, text: "" };
    expect(tileMapLayout(full, [city]).unplaced).toEqual([city]);
  });
});

test("one county alone has four edges", () => {
  const [only] = ningxiaTiles({});
  expect(only ? tileMapLayout([only]).entries : []).toMatchObject([{ edges: ["top", "right", "bottom", "left"] }]);
});
