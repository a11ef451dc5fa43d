import type { Document } from "../model/records.ts";
import { has, type Lead, nameList } from "./ties.ts";

/** Words of the page about basic public services. */
export const services = {
  title: "基本公共服务",
  description: "自治区“十四五”基本公共服务项目清单：九个领域的80项服务，人人都可以享受的是哪些，由谁来做。",
  lead: (services: number, fields: number) => `清单分${fields}个领域，列了${services}项服务。`,
  source: (scope: string) => `这是${scope}的清单，印在下面这份文件的附件里：`,
  chartTitle: ({ names, count, isEven }: Lead) =>
    `${nameList(names, "个领域")}的服务${isEven ? "" : "最多，"}${has(names, `${count}项`)}`,
  chartOpening: (services: number, fields: number) => `${services}项服务分在${fields}个领域`,
  chartCounted: "服务项数",
  found: (provided: number, listed: number) =>
    `${listed}项里，有${provided}项在本站收录的文件里找到了对应任务，${listed - provided}项没有找到。`,
  rule: "只列原文写明提供、出钱、扩大或者衡量这项服务的任务，笼统写到全部公共服务的不列。没有找到，不等于没有人在做。",
  noTasks: "本站收录的文件里没有找到对应任务",
  /** The paper by its short title, after the name of its place unless the title begins with it. */
  paper: ({ place, shortTitle }: Pick<Document, "place" | "shortTitle">) =>
    shortTitle.startsWith(place.shortName) ? shortTitle : `${place.name}：${shortTitle}`,
  chartSubject: "服务领域",
  fieldTopic: "看这个领域的承诺",
  counted: (listed: number, printed: number) =>
    listed === printed
      ? `原文写共计${printed}项，逐项数也是${listed}项。`
      : `原文写共计${printed}项，逐项数是${listed}项。`,
  columns: { name: "服务项目", plain: "能得到什么", tasks: "写明做这件事的任务" },
} as const;
