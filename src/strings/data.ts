/** What each table is, for /data/ and the data package. */
export const tableWords = {
  tasks: { title: "承诺", description: "每行一项承诺：谁作出、谁负责、到什么时候。" },
  targets: { title: "数字", description: "每行一个印在文件里的数字：约束谁、怎样限定、多少、到什么时候。" },
  compare: {
    title: "对照",
    description: "每行一个上级的数字和下级文件对它的写法：更低、更高、没有期限、不是一回事、没有写，还是照列。",
  },
  funding: { title: "资金", description: "每行一笔钱：投资、基金、贷款和补贴标准。" },
  fiscal: { title: "财政数字", description: "每行一个印在财政报告里的数：哪张表、哪一行、哪一列、多少。" },
  "fiscal-goals": {
    title: "财政目标",
    description: "每行一个财政报告写的支付目标：付到多少、到什么时候。",
  },
  "fiscal-reasons": {
    title: "支付慢的原因",
    description: "每行一条财政报告给出的支付慢的原因：说的是哪笔钱、为什么。",
  },
  checks: {
    title: "数字核算",
    description: "每行一处核算：印的是多少，照别的印出来的数算是多少，一致不一致。印的数一律不改。",
  },
  reports: { title: "报送要求", description: "每行一件文件要求定期报送、公布或检查的事；只记要求，不记做没做。" },
  services: { title: "基本公共服务", description: "每行一项基本公共服务：属于哪个领域，哪些承诺在做。" },
  appointments: { title: "人事任免", description: "每行一人一职的一次任免：谁、什么职务、什么时候决定的。" },
  documents: { title: "文件", description: "每行一份公开文件。" },
  places: { title: "地区", description: "每行一个地区：自治区、地级市和县、区、县级市。" },
  departments: { title: "部门", description: "每行一个部门或一类单位，附文件里印过的每一种叫法。" },
  topics: { title: "领域", description: "每行一个民生领域。" },
  metrics: { title: "指标", description: "每行一个指标：定义、单位，以及不能和什么相比。" },
  leaders: { title: "责任领导", description: "每行一位文件点名的责任领导。" },
  changes: { title: "更新与更正", description: "每行一次更新或更正，新的在前。" },
} as const;

/** What kinds of values columns hold. */
export const kindWords = {
  text: "文字",
  code: "代码",
  "partial-date": "日期（日、月或年）",
  day: "日期",
  integer: "整数",
  number: "数字",
  boolean: "true或false",
  list: "列表",
} as const;

/** The data package as a whole. */
export const dataset = {
  title: "民诺：地方政府民生承诺数据",
  description:
    "从公开文件逐项录入的地方政府民生承诺：承诺的事项、数字、期限、资金和负责单位，以及文件里的财政数字、基本公共服务清单、报送要求和人事任免。非政府官方网站整理；原文没有写的一律空着，不写0。期限状态是按日期推算的，“已到期，未见公开结果”只说明没有找到公开的结果，不等于没有做到。",
  keywords: ["民生实事", "政府承诺", "基本公共服务", "宁夏", "开放数据"],
  listNote: (description: string, separator: string) => `${description}。几项之间用“${separator}”隔开`,
  licence: "知识共享 署名4.0国际（CC BY 4.0）",
} as const;

/** Words of the page /data/. */
export const dataPage = {
  title: "数据下载",
  summary: "全站的承诺、数字、资金、服务清单和文件，都可以整份下载，格式是CSV和JSON，自由使用，注明出处即可。",
  files: "文件一览",
  filesCaption: (day: string) => `期限状态按${day}推算。CSV用表格软件打开，JSON供程序读取，内容相同。`,
  table: "内容",
  records: "条数",
  download: "下载",
  column: "列名",
  kind: "类型",
  meaning: "含义",
  example: "例子",
  fileSize: (format: string, size: string) => `${format.toUpperCase()}（${size}）`,
  downloadLabel: (title: string, file: string) => `下载${title}：${file}`,
  package: "数据包说明文件",
  packageText: "给程序读的说明：每个文件的列、类型、代码含义、相互关系和校验值，按Frictionless Data Package 2.0书写。",
  reading: "怎样读这些数据",
  rules: [
    "空格子（JSON里是null）表示原文没有写，或者还不知道，不能当作0。",
    "日期不比原文更精确：2025-12-31是某一天，2025-12是某个月，2027是某一年。",
    "数值已换算成基本单位：8万人是80000，单位“人”；stated一列是原文印的字。财政数字另有印的数值和单位（printedValue、printedUnit）。",
    "网址路径、编号和列名公布以后不再改动；以后只会增加列。",
    "CSV是带BOM的UTF-8编码；一格里有几项时用“；”隔开；以 = + - @ 开头的文字前面加了一个撇号，防止表格软件当作公式运行，JSON里没有这个撇号。",
    "同一个指标才能相比，并且先看metrics的notComparableWith一列。",
  ],
  calendars: "日历和订阅",
  calendarsText: "把期限加到手机或电脑的日历里。原文只写到月或年的，列在那个月、那一年的最后一天，标题里写明。",
  calendarAll: "全部期限",
  calendarPlaces: "按地区",
  calendarDepartments: "按牵头或负责的部门",
  feed: "更新与更正（Atom订阅）",
  licence: "许可和引用",
  licenceBefore: "数据按",
  licenceAfter: "许可使用：可以转载、改编、用于商业，条件是注明出处，并说明作了哪些改动。",
  citeText: "引用时请写（末尾换成您下载的日子）：",
  citation: (day: string, address: string) => `民诺. 地方政府民生承诺数据[DB/OL]. (${day})[下载日期]. ${address}.`,
  fields: "每个文件的列",
  fieldsOf: (title: string, name: string) => `${title}（${name}）`,
  showFields: (count: number) => `看${count}个列的说明`,
  fieldsCaption: (title: string) => `“${title}”的每一列`,
} as const;

/** Words of the calendars. */
export const calendarWords = {
  all: "民诺：全部期限",
  of: (name: string) => `民诺：${name}的期限`,
  summary: (due: string, title: string, place: string) => `${due}前：${title}（${place}）`,
  end: "底",
  lead: "牵头单位",
  responsible: "责任单位",
  figures: "数字",
  figure: (label: string, stated: string) => `${label}（原文“${stated}”）`,
  figureOf: (place: string, label: string, stated: string) => `${label}（${place}的数字，原文“${stated}”）`,
  sourceGoals: (document: string) => `出处：${document}，整份文件的目标`,
  source: (document: string, number: string) => `出处：${document}，第${number}项`,
  monthOnly: "原文只写到月份，列在当月最后一天。",
  yearOnly: "原文只写到年份，列在当年最后一天。",
  separator: "、",
  figureSeparator: "；",
} as const;

/** Words of the feed. */
export const feedWords = {
  title: "民诺：更新与更正",
  description: "新收录的文件、更正和更新。",
} as const;
