/** Words of the home page. */
export const home = {
  description:
    "把宁夏各级政府公开承诺的民生实事，一项一项、一个数字一个数字记下来：承诺了什么、多少、什么时候、由谁负责。",
  headingParts: ["政府承诺了什么，", "什么时候办好，", "由谁负责"],
  lead: "这里把公开文件里的民生承诺一项一项记下来。每个数字都能找到原文，每个期限都看得见。",
  searchHeading: "想找什么",
  examplesLabel: "试试：",
  examples: ["公路", "医保", "残疾人", "供暖"],
  band: {
    tasks: "项承诺",
    figures: "个承诺数字",
    ahead: "个期限还没到",
    silent: "个期限已到，未见公开结果",
  },
  mapHeading: "从地方看",
  mapLead: "点一个县。没有数字的县还没有收录文件。",
  topicsHeading: "从事情看",
  allTopics: "全部领域",
  silentHeading: "已到期，未见公开结果",
  notFailure: "未见公开结果，不等于没有做到。",
  nextHeading: "接下来到期",
  allDeadlines: "看全部期限",
  changesHeading: "最近更新",
  allChanges: "看全部更新和更正",
  documentsHeading: "收录的文件",
} as const;
