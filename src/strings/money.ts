import type { Average } from "../model/funding.ts";
import type { FiscalTable, Funding } from "../model/records.ts";
import { figureList } from "./figure-list.ts";
import { formatDate, formatNumber, formatValue } from "./format.ts";
import { nameList, sameAmount } from "./ties.ts";

/** What the chart of direct funds tells. */
interface DirectFacts {
  readonly place: string;
  readonly date: string;
  readonly allotted: string;
  readonly paid: string;
  readonly rate: string;
  readonly goal: string;
  readonly funds: number;
  /** How many funds reached the goal, and of how many nothing was paid. */
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
  investmentTitle: (largest: readonly { label: string; text: string }[]) => {
    const names = nameList(
      largest.map(({ label }) => label),
      "个项目",
    );
    return `写明金额的项目里，${names}最多，${sameAmount(largest.map(({ text }) => text))}`;
  },
  investmentOpening: (projects: number) => `写明投入金额的${projects}个项目`,
  investmentSubject: "项目",
  investmentColumn: "金额",
  investmentPlace: "地区",
  perHeading: "平均到每村、每户、每人",
  perLead: "原文同时写了总额和数量的，本站除了一下。这是平均数，不是发放标准。",
  perColumns: { task: "任务", scope: "哪里的钱", amount: "总额", count: "数量", average: "平均" },
  ratesHeading: "补贴标准",
  ratesLead: "补贴、补助、奖补等按人、按户、按单位算的标准；有的发给个人和家庭，有的付给单位。",
  loansHeading: "贷款和基金",
  loansLead: "这些不是财政投入：贷款要还，基金由资产收益和捐助设立。同一件事写过几处的，每处列一次，不能相加。",
  directHeading: (place: string) => `${place}的直达资金：下达多少，支付多少`,
  goalsHeading: "报告写的支付目标",
  goalColumns: { label: "目标说的是什么", figure: "多少", due: "期限", stated: "原文" },
  reasonColumns: { fund: "资金", payer: "拨付单位", allotted: "多少钱", reason: "为什么" },
  directTitle: ({ place, date, rate, goal }: DirectFacts) => `到${date}，${place}直达资金支付率${rate}，目标是${goal}`,
  directSummary: ({ place, date, funds, reached, unpaid, ...texts }: DirectFacts) =>
    `到${date}，${place}直达资金下达${texts.allotted}，支付${texts.paid}，支付率${texts.rate}，目标是${texts.goal}：${funds}笔资金中，${reached}笔的支付率达到${texts.goal}，${unpaid}笔一分钱还没有支付。`,
  directColumns: { fund: "资金", allotted: "下达", paid: "支付", rate: "支付率", goal: "目标" },
  directNote: (allotted: string, paid: string, isTotal: boolean) =>
    `${isTotal ? "合计：" : ""}下达${allotted}，支付${paid}`,
  silent: "未写明",
  directGoal: (goal: string) => `目标${goal}`,
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

/** A sum divided by the count printed with it: 每户约24.16万元. */
export function averageText({ target, amount }: Average): string {
  return `每${target.unit ?? ""}约${formatAmount(amount)}`;
}

/** What the quotient leaves out: the document names a count and adds that there are a few more. */
export function averageNote({ target: { bound, stated, value, unit } }: Average): string {
  const isMore = bound === "at-least" || bound === "more-than" || (bound === "about" && stated.includes("余"));
  return isMore ? `（按${formatValue(value ?? 0, stated)}${unit ?? ""}算；原文写“${stated}”，实际平均会少一些）` : "";
}

/** Where a sum is printed: the document, and whether it is a goal of all of it. */
export function moneySource({ document, task }: Funding): string {
  return task === null ? `${document.shortTitle}，${figureList.goals}` : document.shortTitle;
}
