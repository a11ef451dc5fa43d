import { readSounds } from "../../../../src/model/search/sounds.ts";

/** How some characters sound; 中 and 长 have two readings. */
export const sounds = readSounds({
  chang: "长",
  chong: "充",
  dian: "电",
  er: "儿",
  fen: "分",
  ji: "吉级疾",
  ka: "咔",
  la: "垃",
  lei: "类累",
  ren: "人仁",
  can: "残蚕",
  shui: "水",
  wei: "卫",
  xi: "西圾",
  yin: "饮",
  you: "幼",
  yuan: "园",
  zhang: "长",
  zhong: "中",
  zhuang: "桩庄",
  zuang: "妆",
});
