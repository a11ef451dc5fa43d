import { formatDate } from "./format.ts";

/** Words of the timeline. */
export const timeline = {
  title: "期限",
  description:
    "各项民生承诺什么时候到期：哪些已经过了期限没有见到公开结果，哪些还没有到期，要定期报送或公布的事在哪几个月。",
  lead: (silent: number, found: number, ahead: number) =>
    `${silent}个期限已过，没有找到公开结果；${found > 0 ? `${found}个已过，有公开结果；` : ""}${ahead}个还没到。`,
  notFailure: "没有找到公开结果，不等于没有做到。期限照原文记：只写了年份的，按当年最后一天推算。",
  chartTitle: (passed: number, ahead: number) => {
    if (passed + ahead === 1) return passed === 1 ? "这个期限已到" : "这个期限还没到";
    if (ahead === 0) return `${passed}个期限都已到`;
    return passed === 0 ? `${ahead}个期限都还没到` : `${passed}个期限已到，还有${ahead}个没到`;
  },
  tableCaption: "全部期限",
  columns: { what: "什么到期", scope: "地区", date: "期限", status: "状态" },
  aheadHeading: "还没到的",
  silentHeading: "已到期，未见公开结果的",
  foundHeading: "已到期，有公开结果的",
  byMonth: (month: string, count: number) =>
    month.length === 4 ? `${month}年内，未写月份（${count}个）` : `${formatDate(month)}（${count}个）`,
  undatedHeading: "没有写明期限的",
  undatedLead: (count: number) => `有${count}项承诺，原文没有写明本地的完成期限。`,
  undatedLink: "在全部承诺里看这些任务",
  calendar: "订阅全部期限（ICS日历）",
} as const;
