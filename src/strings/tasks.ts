import type { Funding, Target } from "../model/records.ts";
import type { Status } from "../model/status.ts";

/** Name of each status. */
export const statusNames: Record<Status, string> = {
  "due-no-result": "已到期，未见公开结果",
  "due-soon": "快到期",
  running: "未到期",
  "no-deadline": "未写明期限",
};

/** Sign that stands before a status name, so that colour is never the only cue. */
export const statusSigns: Record<Status, string> = {
  "due-no-result": "◆",
  "due-soon": "◐",
  running: "○",
  "no-deadline": "–",
};

/** Name of each kind of figure. */
export const kindNames: Record<Target["kind"], string> = {
  target: "要达到的数字",
  standard: "发放或配置标准",
  context: "现有情况",
};

/** Name of each kind of money. */
export const fundingNames: Record<Funding["kind"], string> = {
  investment: "计划投入",
  "subsidy-rate": "补贴标准",
  loan: "贷款",
  fund: "基金",
};

/** Words of a task's page. */
export const task = {
  kicker: (document: string, number: string) => `${document} · 原文编号${number}`,
  partlyDue: "有一部分期限已到，未见公开结果",
  statusHeading: "期限和状态",
  noDue: "原文没有写明期限",
  printedBy: (place: string) => `写在${place}的文件里`,
  wholeTask: "整项任务",
  days: (count: number) => `${count}天`,
  underAMonth: "不到1个月",
  months: (count: number) => `约${count}个月`,
  years: (count: number) => `约${count}年`,
  past: (span: string) => `已过${span}`,
  left: (span: string) => `还有${span}`,
  lookedFor: (where: string, day: string) => `结果查找范围：${where}；查到${day}。`,
  notLookedFor: "还没有查找过公开结果。",
  silenceIsNotFailure: "“未见公开结果”只表示没有找到公开发布的结果，不等于没有做到。",
  heroHeading: "主要数字",
  targetsHeading: "全部数字",
  partHeading: (place: string) => `${place}的数字`,
  targetsCaption: "原文里的每一个数字，按原文先后排列。",
  partCaption: (place: string) => `原文里${place}的每一个数字，按原文先后排列。`,
  columns: {
    label: "数字说的是什么",
    scope: "谁的数字",
    figure: "多少",
    baseline: "原来",
    due: "期限",
    upper: "和上级对照",
    stated: "原文",
  },
  baselineFrom: (value: string, year: string) => (year ? `${value}（${year}）` : value),
  perYear: "每年",
  perYearUntil: (due: string) => `每年，到${due}`,
  binding: "约束性",
  expected: "预期性",
  contextHeading: "文中提到的现有情况",
  contextLead: "这些是原文顺带写到的数，不是承诺。",
  noFigures: "原文没有给这一项写出具体数字。",
  moneyHeading: "钱",
  moneyCaption: "原文写到的资金和补贴标准。没有写明资金来源的，这里也不写。",
  moneyColumns: { label: "用途", kind: "种类", amount: "金额", scope: "哪里的钱", due: "期限", stated: "原文" },
  whoHeading: "谁来办",
  responsible: "责任单位",
  lead: "牵头单位",
  cooperating: "配合单位",
  leader: "责任领导",
  noLeader: "原文没有写责任领导",
  services: "属于基本公共服务",
  topics: "民生领域",
  place: "地区",
  source: {
    heading: "出处",
    document: "文件",
    number: "文号",
    issuer: "发布机构",
    issued: "成文日期",
    section: "位置",
    item: "项号",
    notPrinted: "原文未印",
    published: "公布网址",
  },
  sameMetric: "别处的同一指标",
  sameMetricLead: "同一个指标在其他任务里的数字。",
  citationHeading: "引用这一页",
  copy: "复制引用文字",
  copied: "已复制",
  selected: "已选中文字，请手动复制",
  reportHow: "发现错误怎么办",
  report: "这一页有错？告诉我们",
  previous: "上一项",
  next: "下一项",
  note: "说明",
  allOfUpper: (places: readonly string[], own: string) =>
    `这一项里的数字都是${places.join("和")}的，文件没有写${own}自己要完成多少。`,
  description: (summary: string, place: string) => `${place}：${summary}`,
} as const;

/** Citation in the web form of GB/T 7714. */
export function citation(parts: { title: string; document: string; url: string; day: string }): string {
  return `民诺. ${parts.title}：${parts.document}[DB/OL]. [${parts.day}]. ${parts.url}.`;
}
