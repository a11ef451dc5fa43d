import { appointmentNames } from "./appointments.ts";
import { certaintyNames, checkKindNames, verdictNames as checkVerdictNames, relationNames } from "./checks.ts";
import { reasonNames, timingNames, verdictNames, wordingNames } from "./compare.ts";
import { rhythmNames } from "./reports.ts";
import { fundingNames, kindNames, statusNames } from "./tasks.ts";

/** Meaning of every code that stands in a column. */
export const codeWords = {
  status: statusNames,
  bound: {
    "at-least": "不低于",
    "at-most": "不超过",
    exactly: "达到",
    about: "左右",
    "more-than": "超过",
    "less-than": "低于",
    all: "全部",
  },
  targetKind: kindNames,
  nature: { binding: "约束性", expected: "预期性" },
  role: { floor: "各地都要达到", average: "平均数", total: "合计，由各地分担", standard: "发放或配置标准" },
  period: { year: "每年" },
  money: fundingNames,
  documentKind: {
    projects: "民生实事",
    division: "任务分工",
    "responsibility-list": "责任清单",
    plan: "规划方案",
    "action-plan": "行动方案",
    notice: "通知",
    appointments: "人事任免",
    "fiscal-reports": "财政专报",
  },
  placeLevel: { region: "自治区", prefecture: "地级市", county: "县、区、县级市" },
  departmentKind: { office: "部门", collective: "一类单位的统称", township: "乡镇、街道或园区", company: "企业" },
  direction: { up: "越高越好", down: "越低越好", none: "无所谓高低" },
  appointmentKind: appointmentNames,
  rhythm: rhythmNames,
  measure: {
    available: "可用财力",
    need: "支出需求",
    spent: "已支出",
    change: "比上年或上期增减的数额",
    growth: "比上年同期增减的百分比",
    share: "占比",
    revenue: "收入",
    allotted: "下达或安排的钱",
    paid: "已支付的钱",
    rate: "支付率",
    index: "指数或水平",
  },
  checkKind: checkKindNames,
  certainty: certaintyNames,
  relation: relationNames,
  checkVerdict: checkVerdictNames,
  verdict: verdictNames,
  timing: timingNames,
  wording: wordingNames,
  compareReason: reasonNames,
  changeKind: { added: "新收录", corrected: "更正", updated: "更新" },
} as const;
