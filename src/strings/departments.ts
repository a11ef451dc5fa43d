import type { Department } from "../model/records.ts";
import { has, type Lead, nameList } from "./ties.ts";

/** Names of the kinds of unit. */
export const departmentKindNames: Record<Department["kind"], string> = {
  office: "政府部门和群团",
  collective: "一类单位的统称",
  township: "乡镇、街道和园区",
  company: "企业",
};

/** Words of the pages about lines of work. */
export const departments = {
  indexTitle: "按部门查看",
  indexDescription: "教育、民政、卫生健康等各条线的单位，各牵头、负责和配合了多少项民生承诺。",
  indexLead: "同一条线的单位在各地叫法不同，例如卫健局、卫生健康局、卫生健康委，这里归在一起。",
  counts: (lead: number, cooperating: number) => `牵头或负责${lead}项，配合${cooperating}项`,
  matrixHeading: "哪条线在哪个领域牵头或负责",
  matrixTitle: (cells: readonly { row: string; column: string }[], count: number) => {
    const names = cells.map(({ row, column }) => `${row}在${column}方面`);
    return `${nameList(names, "处")}牵头或负责最多，${has(names, `${count}项`)}`;
  },
  matrixColumns: ["部门", "领域", "牵头或负责的任务数"],
  barsLabel: "部门",
  barsTitle: ({ names, count, isEven }: Lead) => {
    if (isEven) return `${nameList(names)}部门各牵头或负责${count}项`;
    return `${nameList(names)}部门牵头或负责最多，${has(names, `${count}项`)}`;
  },
  pageTitle: ({ name, kind }: Department) => (kind === "office" ? `${name}部门` : `${name}（单位）`),
  kicker: (department: Department) => departmentKindNames[department.kind],
  lead: (lead: number, cooperating: number, places: number) =>
    `在${places}个地方牵头或负责${lead}项，配合${cooperating}项。`,
  description: (department: Department) =>
    `${department.name}：${department.work}。各地这条线的单位牵头或负责${department.lead.length}项、配合${department.cooperating.length}项民生承诺。`,
  names: (names: string) => `文件里的叫法：${names}。`,
  placesHeading: "各地的单位",
  placeColumns: { place: "地区", printed: "文件里的名称", lead: "牵头或负责", cooperating: "配合" },
  placeLink: (place: string, name: string) => `${place}${name}`,
  metricsHeading: "各地的同一指标",
  metricsLead: "几个地方或几级政府都写了数字的指标，放在一起看。",
  partnersHeading: "和谁一起办",
  partnersTitle: ({ names, count, isEven }: Lead) =>
    `${isEven ? "" : "最常"}一起办事的是${nameList(names)}，${has(names, `${count}项`)}`,
  partnersSubject: "一起办事的部门",
  partnersColumns: { name: "一起办事的部门", led: "本部门牵头或负责", joined: "对方牵头或负责" },
  topicsHeading: "都管哪些事",
  leadHeading: (count: number) => `牵头或负责的${count}项`,
  cooperatingHeading: (count: number) => `配合的${count}项`,
  calendar: "订阅期限日历（ICS）",
} as const;
