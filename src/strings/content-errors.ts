/**
 * What a content editor reads when a value in a content file is not acceptable.
 * Plain Chinese; every sentence says what to write instead.
 */
export const contentErrors = {
  slug: "只能用小写英文字母、数字和连字符，例如 nongcun-gonglu 写作 rural-roads",
  controlCharacter: "含有看不见的控制字符或改变文字方向的字符，请删去后重新输入",
  rawHtml: "不能写 HTML 标签，请去掉尖括号“<”“>”",
  edgeSpace: "开头或结尾有多余的空格，请删去",
  date: "日期要加引号，写成 “2025”“2025-03”或“2025-03-31”，并且是真实存在的日子",
  day: "日期要加引号，写成 “2025-03-31”，并且是真实存在的日子",
  url: "网址要以 https:// 或 http:// 开头",
  printedNumber: "printed 编号不能为空",
  statedLength: "原文摘录最多 30 个字，只留含有数字的那几个字",
  valueWithoutUnit: "有数值就要写单位（unit），没有单位的计数请写“个”“项”等量词",
  valueMissing: "没有数值时，bound 只能是 all（全覆盖），或者写明 relativeTo（和什么相比）",
  rangeOrder: "valueTo 是范围的上限，要比 value 大",
  baselineYearAlone: "写了 baselineYear 就要写 baseline 或 relativeTo",
  differsAlone: "differs 说明与上级要求不同在哪里，要和 answers 一起写",
  contextAnswers: "kind: context 只是背景情况，不是承诺，不能写 answers",
  moneyUnit: "money 只能用于单位含“元”的数字",
  duplicate: "重复了，请只保留一个",
  leadOrResponsible: "写了牵头单位（lead）就不写 responsible；原文没有牵头单位时才用 responsible",
  selfComparison: "不能写指标自己",
} as const;
