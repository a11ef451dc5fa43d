import { has, type Lead, nameList } from "./ties.ts";

/** Words of the pages about livelihood fields. */
export const topics = {
  indexTitle: "民生领域",
  indexDescription: "按幼有所育、学有所教、病有所医等民生领域查看政府承诺。",
  indexLead: "前九个是国家基本公共服务的九个领域，后面几个是这些文件另外涉及的。一项承诺可以属于几个领域。",
  nationalHeading: "基本公共服务九个领域",
  otherHeading: "文件另外涉及的领域",
  count: (count: number) => `${count}项承诺`,
  none: "目前收录的文件里没有",
  lead: (count: number, places: number, figures: number) => `${places}个地方承诺了${count}项，有${figures}个数字。`,
  description: (name: string, plain: string, count: number) =>
    `${name}：${plain}。${count}项政府承诺，写明数字、期限和牵头或责任单位。`,
  departmentsHeading: "谁在办",
  metricsHeading: "这个领域的指标",
  tasksHeading: "全部承诺",
  barsTitle: ({ names, count, isEven }: Lead) =>
    `${nameList(names, "个领域")}${isEven ? "" : "最多，"}${has(names, `${count}项`)}`,
  barsOpening: ({
    who,
    tasks,
    fields,
    isShared,
  }: Record<"tasks" | "fields", number> & { who: string; isShared: boolean }) => {
    if (fields === 1) return `${who}的任务只涉及1个民生领域`;
    return `${who}的${tasks}项任务涉及${fields}个民生领域${isShared ? "（一项可以属于几个）" : ""}`;
  },
  barsLabel: "民生领域",
} as const;
