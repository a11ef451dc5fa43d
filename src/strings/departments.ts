import type { Department } from "../model/records.ts";
import { has, type Lead, nameList } from "./ties.ts";

/** Names of the kinds of unit. */
export const departmentKindNames: Record<Department["kind"], string> = {
  office: "政府部门和群团",
  collective: "一类单位的统称",
  township: "乡镇、街道和园区",
  company: "企业",
};

const matrixCell = (department: string, topic: string) => `${department}在${topic}方面`;

/** Words of the pages about lines of work. */
export const departments = {
  indexTitle: "按部门查看",
  indexDescription: "教育、民政、卫生健康等各条线的单位，各牵头、负责和配合了多少项民生承诺。",
  indexLead: "同一条线的单位在各地叫法不同，例如卫健局、卫生健康局、卫生健康委，这里归在一起。",
  counts: (lead: number, cooperating: number) => `牵头或负责${lead}项，配合${cooperating}项`,
  matrixHeading: "哪条线在哪个领域牵头或负责",
  matrixTitle: (cells: readonly { row: string; column: string }[], count: number) => {
    const names = cells.map(({ row, column }) => matrixCell(row, column));
    return `${nameList(names, "处")}牵头或负责最多，${has(names, `${count}项`)}`;
  },
  matrixOpening: (units: number, fields: number) => `${units}个部门和单位在${fields}个民生领域牵头或负责`,
  matrixCell,
  matrixNarrow: (units: number) => `有${units}个只在一个领域牵头或负责`,
  matrixColumns: ["部门", "领域", "牵头或负责的任务数"],
  partnerMatrixHeading: "谁牵头或负责，谁配合",
  partnerMatrixTitle: (cells: readonly { row: string; column: string }[], count: number) => {
    const names = cells.map(({ row, column }) => `${row}牵头或负责、${column}配合`);
    return `${nameList(names, "处")}的任务最多，${has(names, `${count}项`)}`;
  },
  partnerMatrixOpening: (leads: number, helpers: number) =>
    `办事时请人配合最多的${leads}个单位，和配合别人最多的${helpers}个单位`,
  partnerCell: (lead: string, helper: string) => `${lead}（${helper}配合）`,
  partnerCorner: "牵头或负责",
  partnerMatrixColumns: ["牵头或负责", "配合", "任务数"],
  barsLabel: "部门",
  barsTitle: ({ names, count, isEven }: Lead) => {
    if (isEven) return `${nameList(names)}部门各牵头或负责${count}项`;
    return `${nameList(names)}部门牵头或负责最多，${has(names, `${count}项`)}`;
  },
  barsOpening: (words: { who: string; tasks: number; units: number; isShared: boolean }) =>
    `${words.who}的${words.tasks}项任务由${words.units}个部门和单位牵头或负责${words.isShared ? "（一项可以有几个）" : ""}`,
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
  partnersOpening: (name: string, partners: number) => `${name}和${partners}个部门一起办事`,
  shared: (name: string, text: string, [led, joined]: readonly [number, number]) => {
    if (joined === 0) return `${text}（都由${name}牵头或负责）`;
    return led === 0
      ? `${text}（都由对方牵头或负责）`
      : `${text}（${name}牵头或负责${led}项，对方牵头或负责${joined}项）`;
  },
  partnersSubject: "一起办事的部门",
  partnersColumns: { name: "一起办事的部门", led: "本部门牵头或负责", joined: "对方牵头或负责" },
  topicsHeading: "都管哪些事",
  topicsOf: (name: string) => `${name}牵头、负责或配合`,
  leadHeading: (count: number) => `牵头或负责的${count}项`,
  cooperatingHeading: (count: number) => `配合的${count}项`,
} as const;
