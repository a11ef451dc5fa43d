import type { FiscalReports, FiscalTable, Funding, Target } from "../model/records.ts";
import { formatDate, formatNumber } from "./format.ts";

/** What the chart of direct funds tells. */
interface DirectFacts {
  readonly place: string;
  readonly date: string;
  readonly rate: string;
  readonly goal: string;
  readonly funds: number;
  readonly reached: number;
  readonly unpaid: number;
}

/** Words of the pages about money. */
export const money = {
  title: "钱",
  pageTitle: "钱从承诺到支付",
  description: "民生承诺计划投入多少钱、补贴标准是多少，直达资金下达了多少、支付了多少，财政收支怎样。",
  lead: "文件写明的计划投入、补贴标准，以及财政专报里的收支数字。印出来的数照抄，不改动；没有写资金来源的，这里也不写。",
  investmentHeading: "计划投入多少",
  investmentTitle: (label: string, amount: string) => `写明金额的项目里，${label}最多，${amount}`,
  investmentOpening: (projects: number) => `写明投入金额的${projects}个项目`,
  investmentSubject: "项目",
  investmentColumn: "金额",
  investmentPlace: "地区",
  perHeading: "平均到每村、每户、每人",
  perLead: "原文同时写了总额和数量的，本站除了一下。这是平均数，不是发放标准。",
  perColumns: { task: "任务", scope: "哪里的钱", amount: "总额", count: "数量", average: "平均" },
  ratesHeading: "补贴标准",
  ratesLead: "补贴、补助和奖补的标准；有的发给个人和家庭，有的补给单位。",
  loansHeading: "贷款和基金",
  loansLead: "这些不是财政投入：贷款要还，基金由资产收益和捐助设立。同一件事在几份文件里写过的，各列一次，不能相加。",
  directHeading: (place: string) => `${place}的直达资金：下达多少，支付多少`,
  goalLine: ({ label, value, unit, due }: FiscalReports["goals"][number]) =>
    `${label}：${formatNumber(value)}${unit}（${formatDate(due)}底）`,
  goalsHeading: "报告写的支付目标",
  endOf: (month: string) => `${month}底`,
  goalRate: (rate: string) => `目标${rate}`,
  directTitle: ({ place, date, rate, goal }: DirectFacts) => `到${date}，${place}直达资金支付率${rate}，目标是${goal}`,
  directSummary: ({ place, date, rate, goal, funds, reached, unpaid }: DirectFacts) =>
    `到${date}，${place}直达资金一共支付了${rate}，目标是${goal}：${funds}笔资金中，${reached}笔的支付率达到${goal}，${unpaid}笔一分钱还没有支付。`,
  directColumns: { fund: "资金", rate: "支付率", goal: "目标" },
  reasonsHeading: "报告写的支付慢的原因",
  tablesHeading: "财政专报里的全部数字",
  tableSource: (table: FiscalTable) => `${table.report} · ${formatDate(table.period)}`,
  row: "项目",
  scrollRegion: (title: string) => `${title}（可左右滑动）`,
  payer: "拨付单位",
  toDocument: (document: string) => `全部数字见${document}`,
} as const;

/** An amount in 元 in the scale people speak in: 2307692 → 230.77万元. */
export function formatAmount(amount: number): string {
  if (amount >= 1e8) return `${formatNumber(Math.round(amount / 1e6) / 100)}亿元`;
  if (amount >= 1e4) return `${formatNumber(Math.round(amount / 100) / 100)}万元`;
  return `${formatNumber(Math.round(amount * 100) / 100)}元`;
}

/** A sum divided by what it is for; about where one of the two is printed as about. */
export function averageText(sum: Funding, target: Target): string {
  if (target.value === null || target.value === 0) return "";
  return `约${formatAmount(sum.amount / target.value)}／${target.unit ?? ""}`;
}
