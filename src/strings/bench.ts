/** Words of `npm run bench`; `{…}` are filled in by the command. */
export const benchCommand = {
  usage: `用法：npm run bench -- search [选项]
      npm run bench -- scale [选项]

search：在真正的浏览器里，把一份评好的查询逐条查一遍，看该找到的找到没有、要等多久、要下载多少。
“首次”是每一类的第一条，每次都像头一回来的人那样从空的缓存打开；“之后”是在同一页上接着查的各条。
  --queries=文件   评好的查询，一行一条（不写就是“tests/fixtures/search/dev.jsonl”）
  --dir=文件夹     建好的网站（不写就是“dist”）
  --verbose        列出没有找全的查询，以及排在前面的是什么

scale：造出一个假想的省，按几种任务数建站、建索引，看大了以后要等多久、要下载多少。
  --sizes=任务数   用逗号隔开（不写就是“400,10000,30000”；任务多时要几分钟）
  --queries=文件   同上

  --json           给程序用的格式
  --help           显示这段说明

分数低不算出错，退出码仍是0；查不下去时是1，用法不对时是2。`,
  noCommand: "请写明要量什么：“search”或“scale”。",
  unknownCommand: "不认识“{value}”，只能是“search”或“scale”。",
  unknownOption: "不认识选项“{option}”。",
  notHere: "“{command}”用不上选项“{option}”。",
  missingValue: "选项“{option}”后面要写{what}。",
  noValue: "选项“{option}”后面不用写什么。",
  unexpected: "多写了“{value}”，这里不需要。",
  badSizes: "“{value}”不是任务数，请写成“400,10000”这样的正整数，用逗号隔开。",
  seeHelp: "加上“--help”可以看用法。",
  whatFile: "一个文件",
  whatFolder: "一个文件夹",
  whatSizes: "任务数",
} as const;

/** What can be wrong with a file of judged queries, and with the site it is asked of. */
export const benchProblems = {
  fileMissing: "找不到查询文件“{file}”。",
  fileEmpty: "查询文件“{file}”里一条查询也没有。",
  line: "{file}:{line} {mistake}",
  notJson: "这一行不是一条完整的JSON记录。",
  noQuery: "缺少“query”（要查的字，不能是空的）。",
  noKind: "缺少“kind”（类别，不能是空的）。",
  noRelevant: "缺少“relevant”（该找到的项目，要写成列表）。",
  badUrls: "“relevant”第{item}项的“urls”要写成网址列表，每个以“/”开头。",
  badGrade: "“relevant”第{item}项的“grade”只能是0、1、2、3。",
  noSite: "“{dir}”里没有建好的网站，请先运行“npm run build”。",
  noAnswer: "查“{query}”时，结果在{seconds}秒内没有列完。",
} as const;

/** Headings of the tables, and the lines below them. */
export const benchTable = {
  kind: "类别",
  queries: "查询",
  recall5: "recall@5",
  recall10: "recall@10",
  reciprocalRank: "MRR",
  empty: "空白",
  median: "之后用时中位",
  longest: "最长",
  coldBytes: "下载最多",
  coldTime: "首次用时最长",
  laterBytes: "下载中位",
  mostLaterBytes: "最多",
  p95: "95%的查询之内",
  tasks: "任务",
  pages: "能查到的页",
  renderTime: "生成网页",
  indexTime: "建索引",
  indexBytes: "索引大小",
  total: "合计",
  nothing: "—",
  missing: "“{query}”（{kind}，recall@5 {recall}）",
  missed: "  没有找到：{urls}",
  othersMissed: "  没有找到的另外还有{count}项",
  instead: "  {rank}. {title} {address}",
  emptyList: "  一项也没有列出",
} as const;
