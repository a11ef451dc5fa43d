import { describeTileMap } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { tileMapTable } from "../data-tables.ts";
import type { TileInput, TilePrefecture } from "../tile-map.ts";
import type { Example } from "./example.ts";

type TileMapProps = ChartFrameProps & {
  readonly tiles: readonly TileInput[];
  readonly prefectures: readonly TilePrefecture[];
};

type Cell = readonly [id: string, name: string, row: number, column: number];

const counties: Readonly<Record<string, readonly Cell[]>> = {
  yinchuan: [
    ["xingqing", "兴庆区", 2, 3],
    ["xixia", "西夏区", 1, 1],
    ["jinfeng", "金凤区", 2, 2],
    ["yongning", "永宁县", 2, 1],
    ["helan", "贺兰县", 1, 2],
    ["lingwu", "灵武市", 3, 3],
  ],
  shizuishan: [
    ["dawukou", "大武口区", 0, 2],
    ["huinong", "惠农区", 0, 3],
    ["pingluo", "平罗县", 1, 3],
  ],
  wuzhong: [
    ["litong", "利通区", 3, 2],
    ["hongsibu", "红寺堡区", 4, 2],
    ["yanchi", "盐池县", 4, 3],
    ["tongxin", "同心县", 5, 2],
    ["qingtongxia", "青铜峡市", 3, 1],
  ],
  guyuan: [
    ["yuanzhou", "原州区", 6, 2],
    ["xiji", "西吉县", 6, 1],
    ["longde", "隆德县", 7, 1],
    ["jingyuan", "泾源县", 7, 2],
    ["pengyang", "彭阳县", 6, 3],
  ],
  zhongwei: [
    ["shapotou", "沙坡头区", 4, 0],
    ["zhongning", "中宁县", 4, 1],
    ["haiyuan", "海原县", 5, 1],
  ],
};

/** The 22 counties in the order of their codes, with the values given and nothing else known. */
export function ningxiaTiles(values: Readonly<Record<string, number>>): TileInput[] {
  return Object.entries(counties).flatMap(([prefecture, cells]) =>
    cells.map(([id, name, row, column]) => {
      const value = values[id] ?? null;
      return {
        id,
        name,
        href: `/places/${id}/`,
        row,
        column,
        prefecture,
        value,
        text: value === null ? "" : `${value}项`,
      };
    }),
  );
}

/** The five prefectures, two of them with documents of their own. */
export const ningxiaPrefectures: readonly TilePrefecture[] = [
  { id: "yinchuan", name: "银川市", href: "/places/yinchuan/", text: "" },
  { id: "shizuishan", name: "石嘴山市", href: "/places/shizuishan/", text: "" },
  { id: "wuzhong", name: "吴忠市", href: "/places/wuzhong/", text: "50项" },
  { id: "guyuan", name: "固原市", href: "/places/guyuan/", text: "" },
  { id: "zhongwei", name: "中卫市", href: "/places/zhongwei/", text: "27项" },
];

const everywhere = Object.fromEntries(
  Object.values(counties)
    .flat()
    .map(([id], index) => [id, index * index]),
);

function example(
  name: string,
  shows: string,
  chart: { title: string; values: Readonly<Record<string, number>> },
): Example<TileMapProps> {
  const tiles = ningxiaTiles(chart.values);
  return {
    name,
    shows,
    props: {
      id: name,
      title: chart.title,
      summary: describeTileMap(tiles),
      table: tileMapTable(tiles, chart.title),
      tiles,
      prefectures: ningxiaPrefectures,
    },
  };
}

/** Ningxia as tiles: as collected today, and with every county collected. */
export const tileMapExamples: readonly Example<TileMapProps>[] = [
  example("tiles-today", "three counties", {
    title: "收录了3个县区的承诺",
    values: { xixia: 196, xiji: 35, hongsibu: 10 },
  }),
  example("tiles-all", "every county, one without promises", { title: "各县（市、区）的承诺", values: everywhere }),
];
