import type { ChartKind } from "../schemas/introduction.ts";
import type { ProblemWords } from "./check-words.ts";

/** What stands in the attribute of each component, as an example. */
export const componentWords = { Figure: "文件编号/任务序号/数字编号", Chart: "图的名称" } as const;

/** What each kind of chart shows. */
export const chartKindNames: Readonly<Record<ChartKind, string>> = {
  topics: "民生领域",
  departments: "牵头和责任单位",
  due: "期限",
  investments: "计划投入",
  funds: "直达资金支付率",
};

/** What a document lacks that leaves nothing to draw. */
export const emptyCharts: Readonly<Record<ChartKind, string>> = {
  topics: "没有任务",
  departments: "没有一项任务写了牵头单位或责任单位",
  due: "任务和目标都没有写期限",
  investments: "没有种类是“investment”（投资）的钱",
  funds: "没有一张财政表同时列出下达、支付、支付率和合计，又有当月的支付目标",
};

/** Problems of the text below the front matter. */
export const bodyProblems = {
  "body-syntax": {
    found: "正文从这里起读不懂。",
    expected: "多半是直接写了“<”或“{”：小于号请写“小于”或“\\<”，花括号请写“\\{”。",
  },
  "body-too-long": {
    found: "正文有{size}KB，太长了。",
    expected: "正文是一段简单的介绍，最多{limit}KB。",
  },
  "body-too-deep": {
    found: "正文里的引用、列表或括号套了太多层。",
    expected: "最多套{limit}层，请改成平常的段落。",
  },
  "body-import": {
    found: "正文里有程序语句（“{word}”）。",
    expected: "正文只写文字、链接和允许的图表，请删去；如果是普通文字，不要放在行首。",
  },
  "body-expression": {
    found: "正文里有花括号“{”，里面的内容会被当成程序运行。",
    expected: "请删去；一定要写花括号时写“\\{”。",
  },
  "raw-html": {
    found: "这里有HTML标签“{tag}”。",
    expected: "不能写HTML，请去掉尖括号“<”“>”，只留文字。",
  },
  "component-unknown": {
    found: "不认识“<{name}>”。",
    expected: "正文里只能用{names}。",
  },
  "component-attributes": {
    found: "“<{name}>”里的写法不对：“{written}”。",
    expected: "只能写一项、用双引号：“{example}”。",
  },
  "component-children": {
    found: "“<{name}>”中间夹了别的内容。",
    expected: "它自己就是完整的，请写成“{example}”，前后不夹文字。",
  },
  "unknown-chart": {
    found: "没有“{value}”这种图。",
    expected: "可以写{kinds}，或者写{least}到{most}个数字的完整编号，中间空一格。",
  },
  "chart-in-line": {
    found: "图和文字写在了同一段里。",
    expected: "图要单独占一行，前后各空一行。",
  },
  "chart-repeated": {
    found: "这种图第{line}行已经放过。",
    expected: "一种图在一篇介绍里只放一次，请删去一处；几个数字的图请合成一张。",
  },
  "chart-empty": {
    found: "画不出“{value}”这种图：这份文件{lacking}。",
    expected: "请删去，或者换一种图。",
  },
  "chart-figure-count": {
    found: "这张图写了{count}个数字。",
    expected: "一张图放{least}到{most}个数字；只有一个数字，请用“<Figure>”写在句子里。",
  },
  "chart-figure-repeated": {
    found: "“{value}”在这张图里写了不止一遍。",
    expected: "每个数字只写一遍，请删去多余的。",
  },
  "chart-figure-elsewhere": {
    found: "“{value}”不是这份文件的数字。",
    expected: "图里只放这份文件的数字，编号以“{document}/”开头。",
  },
  "chart-figure-alone": {
    found: "“{value}”画不成图：它没有原来的数值，也没有能放在一起看的上级数字。",
    expected: '请换一个数字；这一个可以写在句子里：“<Figure id="{value}" />”。',
  },
  "unsafe-link": {
    found: "链接地址“{url}”不安全，或者写得不完整。",
    expected: "链接只能以“https://”“http://”“mailto:”或“#”开头，或者写站内地址（例如“/tasks/”）。",
  },
  "outside-image": {
    found: "图片“{url}”来自别的网站。",
    expected: "本站不从别的网站取任何东西，请删去，或者改成一个链接。",
  },
} as const satisfies Record<string, ProblemWords>;
