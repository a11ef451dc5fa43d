import type { Document } from "../model/records.ts";

/** Names of the kinds of paper. */
export const documentKindNames: Record<Document["kind"], string> = {
  projects: "民生实事",
  division: "任务分工",
  "responsibility-list": "责任清单",
  plan: "规划方案",
  "action-plan": "行动方案",
  notice: "通知",
  appointments: "人事任免",
  "fiscal-reports": "财政专报",
};

/** Words of the pages about documents. */
export const documents = {
  indexTitle: "收录的文件",
  indexDescription: "本站收录的政府民生文件：各是什么文件、有多少项承诺、哪里发的。",
  indexLead: "所有数字都出自这些公开文件。点开一份，看它的说明和每一项承诺。",
  kicker: (document: Document) => `${document.place.name} · ${documentKindNames[document.kind]}`,
  facts: {
    heading: "文件信息",
    title: "全称",
    issuer: "发布机构",
    number: "文号",
    issued: "成文日期",
    validity: "有效性",
    published: "公布网址",
    basis: "依据",
    tasks: "任务数",
    terms: "原文的叫法",
    notPrinted: "原文未印",
    notKnown: "未掌握",
    lookedFor: "结果查找",
  },
  taskCount: (count: number) => (count === 0 ? "" : `${count}项`),
  introHeading: "这是一份什么文件",
  chosenCaption: "介绍里挑出的数字",
  topicsHeading: "都管哪些事",
  dueHeading: "什么时候到期",
  goalsHeading: "整份文件的目标",
  goalsCaption: "文件为整个计划定下的目标和指标，按原文先后。",
  contentsHeading: "逐项目录",
  bandTasks: "项任务",
  bandFigures: "个承诺数字",
  bandGoals: "个整体目标",
  bandReports: "件定期报送的事",
  bandMoney: "笔资金或补贴标准",
  bandSilent: "个期限已到，未见结果",
} as const;
