import type { ProblemWords } from "./check-words.ts";

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
    expected: "正文里只能用“{names}”。",
  },
  "component-attributes": {
    found: "“<{name}>”里的写法不对：“{written}”。",
    expected: "只能写一项、用双引号：“{example}”。",
  },
  "component-children": {
    found: "“<{name}>”中间夹了别的内容。",
    expected: "它自己就是完整的，请写成“{example}”，前后不夹文字。",
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
