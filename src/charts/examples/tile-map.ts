import { describeTileMap } from "../../strings/chart-sentences.ts";
import type { ChartFrameProps } from "../chart-table.ts";
import { tileMapTable } from "../data-tables.ts";
import type { TileInput, TilePrefecture } from "../tile-map.ts";
import type { Example } from "./example.ts";

type TileMapProps = ChartFrameProps & {
  readonly tiles: readonly TileInput[];
  readonly prefectures: readonly TilePrefecture[];
  readonly unit: string;
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
export function ningxiaTiles(values: Readonly<Record<string, number>>, unit = "项"): TileInput[] {
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
        text: value === null ? "" : `${value}${unit}`.replace("-", "−"),
      };
    }),
  );
}

/** The five prefectures, two of them with documents of their own. */
export const ningxiaPrefectures: readonly TilePrefecture[] = [
  { id: "yinchuan", name: "银川市", href: "/places/yinchuan/", value: null, text: "" },
  { id: "shizuishan", name: "石嘴山市", href: "/places/shizuishan/", value: null, text: "" },
  { id: "wuzhong", name: "吴忠市", href: "/places/wuzhong/", value: 50, text: "50项" },
  { id: "guyuan", name: "固原市", href: "/places/guyuan/", value: null, text: "" },
  { id: "zhongwei", name: "中卫市", href: "/places/zhongwei/", value: 27, text: "27项" },
];

const everywhere = Object.fromEntries(
  Object.values(counties)
    .flat()
    .map(([id], index) => [id, index * index]),
);

function example(
  name: string,
  shows: string,
  chart: { title: string; values: Readonly<Record<string, number>>; unit?: string },
): Example<TileMapProps> {
  const { unit = "项" } = chart;
  const tiles = ningxiaTiles(chart.values, unit);
  return {
    name,
    shows,
    props: {
      id: name,
      title: chart.title,
      summary: describeTileMap(tiles, ningxiaPrefectures),
      table: tileMapTable(tiles, chart.title),
      tiles,
      prefectures: ningxiaPrefectures,
      unit,
    },
  };
}

const ids = Object.keys(everywhere);
const all = (value: (index: number) => number) => Object.fromEntries(ids.map((id, index) => [id, value(index)]));

/** Ningxia as tiles: as collected today, with every county collected, with shares, and extremes. */
export const tileMapExamples: readonly Example<TileMapProps>[] = [
  example("tiles-today", "three counties", {
    title: "收录了3个县区的承诺",
    values: { xixia: 196, xiji: 35, hongsibu: 10 },
  }),
  example("tiles-all", "every county, one without promises", { title: "各县（市、区）的承诺", values: everywhere }),
  example("tiles-share", "shares of a whole", {
    title: "泾源县每项承诺都有了结果，兴庆区还没有一项",
    values: all((index) => Math.round(((index * 31) % 22) * 4.76)),
    unit: "%",
  }),
  example("tiles-one", "one county", { title: "只收录了西吉县的文件", values: { xiji: 35 } }),
  example("tiles-none", "no county", { title: "还没有收录县区的文件", values: {} }),
  example("tiles-zeros", "nothing but zeros", { title: "收录的文件里没有承诺", values: all(() => 0) }),
  example("tiles-equal", "all counties alike", { title: "各县（市、区）都是12项", values: all(() => 12) }),
  example("tiles-negative", "values below zero", {
    title: "有的地方多了，有的少了",
    values: all((index) => index - 11),
    unit: "个百分点",
  }),
  example("tiles-long", "long figures", {
    title: "数字很长也能看清",
    values: all((index) => (index + 1) * 1_234_567),
    unit: "平方米",
  }),
];
