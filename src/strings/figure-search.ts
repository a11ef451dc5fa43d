import type { AmountBound } from "../model/figure-search/figure-query.ts";
import type { SortColumn } from "../model/figure-search/sort-figures.ts";

/** Words of the page that searches figures. */
export const figureSearch = {
  title: "查数字",
  description: "直接查承诺里的数字：多少、什么单位、哪年到期、哪个地区、哪个部门，可以排序、下载。",
  lead: "直接查承诺里的数字，例如“80%以上 2027”“2000元 每月”“民政局 到期”。",
  label: "要查什么数字",
  button: "查",
  noScript: "查数字要用到浏览器的脚本功能。没有脚本也可以看完整的列表：",
  lists: [
    { href: "/tasks/", label: "全部承诺" },
    { href: "/metrics/", label: "按指标" },
    { href: "/data/targets.csv", label: "全部数字（CSV表格）" },
  ],
  form: "一项一项填",
  any: "不限",
  fields: {
    bound: "怎么比",
    value: "数字",
    valueTo: "到",
    unit: "单位",
    per: "按什么算",
    dueFrom: "最早哪年到期",
    dueTo: "最晚哪年到期",
    scope: "谁的数字",
    department: "部门",
    role: "部门做什么",
    status: "状态",
    kind: "数字种类",
    verdict: "和上级相比",
    words: "写有哪些字",
  },
  roles: { lead: "牵头或负责", cooperating: "配合" },
  columns: {
    value: "多少",
    label: "数字说的是什么",
    scope: "谁的数字",
    due: "期限",
    department: "牵头或责任单位",
    task: "写在哪一项",
    verdict: "和上级相比",
  } satisfies Record<SortColumn, string>,
  resultsHeading: "查到的数字",
  caption: "查到的数字，一行一个",
  sort: "排序",
  sortBest: "最符合的在前",
  sortUp: (column: string) => `${column}，从小到大`,
  sortDown: (column: string) => `${column}，从大到小`,
  download: "下载这些数字（CSV表格）",
  /** ASCII, since browsers in some language settings drop other names. */
  fileName: "minnuo-figures",
  more: "再显示一些",
  citationHeading: "引用这次查找",
  citationTitle: "数字查找",
  examplesHeading: "可以这样查",
  examplesCaption: "每一行是一个例子，点一下就能查。",
  exampleColumns: { query: "这样写", meaning: "查的是", count: "现在有多少" },
  exampleCount: (count: number) => `${count}个`,
  exampleNear: "没有正好符合的，列出最接近的",
  rulesHeading: "怎么算符合",
} as const;

/** Name of each way to compare, in the form. */
export const boundNames: Record<AmountBound, string> = {
  "at-least": "不低于（≥）",
  "more-than": "超过（>）",
  "at-most": "不超过（≤）",
  "less-than": "低于（<）",
  exactly: "正好",
  about: "约",
  between: "从……到……",
};

/** Questions that show what can be asked. */
export const figureExamples = [
  "≥80%",
  "80%以上 2027",
  "2000元 每月",
  "民政局 到期",
  "50%到80% 幼儿园",
  "≥1亿元",
  "约1.7万人",
  "2025-2027 西吉县",
  "没写期限 自治区",
  "八成以上 教育局牵头",
  "标准 每人每月",
] as const;

/** Examples that make sense once figures are compared with those of the level above. */
export const verdictExamples = ["低于自治区", "不是一回事"] as const;

/** How a question is read, one rule a line. */
export const figureRules = [
  "“≥80%”“80%以上”“不低于80%”“八成以上”是一个意思：大于或等于80%的都算，不管原文写的是“以上”“达到”还是“提高到”；原文写着“以上”的排在前面，再按离80%远近排。",
  "只写“80%”，查正好是80%的。写“约80%”，上下各放宽一成。写“50%到80%”，两头都算。原文写的是一个范围时，有一部分落在里面就算。",
  "写了单位，只查这个单位的：“元”也包括“每人每月多少元”；“每月”“每人”只留下这样算的。万、亿、成、‰会换算，不同的单位不互相换算。",
  "“2027”查2027年到期的；“2027年前”连2027年一起算；“2025-2027”两头都算。“到期”查已到期、未见公开结果的。",
  "写“吴忠市”，查吴忠市和所辖县区的数字；写“自治区”，只查自治区自己的数字。",
  "别的词当作文字，在数字的名称、指标、承诺标题、文件、地区和单位里查找。加上引号，里面的就只当文字。",
  "没有一个数字全都符合时，列出最接近的20个，每行写着不符合的地方。",
] as const;
