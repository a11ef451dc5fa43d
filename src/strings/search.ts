import type { CardKind } from "../model/search/card.ts";
import type { NameKind } from "../model/search/lexicon.ts";

/** Words of the search page; `{…}` stand for what the script fills in. */
export const search = {
  title: "搜索",
  description: "用自己的话查找政府承诺：看病、修路、养老金、部门、地名、人名都可以。",
  lead: "写一两个词，或者一句话，例如“公路”“大病报销”“我妈70岁了每月能领多少”。拼音也行。",
  label: "要找什么",
  button: "搜索",
  facets: {
    place: "地区",
    department: "部门",
    topic: "民生领域",
    year: "到期年份",
    document: "文件",
    status: "状态",
    kind: "数字种类",
  },
  filters: "缩小范围",
  all: "全部",
  clear: "清除这些条件",
  noScript: "搜索要用到浏览器的脚本功能。没有脚本也可以看完整的列表：",
  namesHeading: "叫这个名字的",
  resultsHeading: "搜索结果",
  more: "再显示一些",
  figures: "查数字",
  lists: [
    { href: "/tasks/", label: "全部承诺" },
    { href: "/places/", label: "按地区" },
    { href: "/departments/", label: "按部门" },
    { href: "/topics/", label: "按民生领域" },
    { href: "/metrics/", label: "按指标" },
  ],
} as const;

/** What the search page says of what it does and finds. */
export const searchMessages = {
  loading: "正在找…",
  found: (count: number) => `找到${count}项。`,
  foundPartly: (count: number, whole: number) => `找到${count}项，前面${whole}项把问的都说到了。`,
  relaxed: (count: number) => `没有哪一项把问的都说到了。下面${count}项说到了一部分。`,
  none: (query: string) => `没有找到“${query}”。换一个更常用的词，或者看看完整的列表：`,
  noneLeft: "加上这些条件就没有了。去掉一个条件再试，或者看看完整的列表：",
  failed: "搜索没有成功，可能是网络不稳。可以再试一次，或者看看完整的列表：",
  someFailed: (count: number) => `有${count}项没有显示出来，可能是网络不稳。可以再搜一次，或者看看完整的列表：`,
  cut: (length: number) => `问题太长，只按前${length}个字找的。`,
  also: (wordings: readonly string[]) => `也按这些说法找了：${wordings.join("、")}。`,
  readings: {
    simplified: (_from: string, to: string) => `按简体字“${to}”找的。`,
    pinyin: (from: string, to: string) => `把拼音“${from}”当作“${to}”找的。`,
    slip: (from: string, to: string) => `没有“${from}”，按“${to}”找的。`,
  },
  inFigures: (query: string) => `在数字里查：${query}`,
  exact: "只按原话找",
  exactNow: "现在只按原话找。",
  notExact: "也找意思相近的",
} as const;

/** What kind of thing a name stands for. */
export const nameKindLabels: Record<NameKind, string> = {
  place: "地区",
  department: "部门",
  leader: "领导",
  topic: "民生领域",
  service: "公共服务",
  document: "文件",
  metric: "指标",
};

/** What a result is, where it is no promise. */
export const cardKindLabels: Record<CardKind, string> = { task: "", metric: "指标", document: "文件" };

/** Words of one result. */
export const searchResult = {
  year: (year: string) => `${year}年`,
  due: (due: string) => `期限：${due}`,
  printed: "文件里写到：",
  option: (label: string, count: number) => `${label}（${count}）`,
} as const;
