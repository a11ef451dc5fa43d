import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { exactNumber, partialDate, slug, text, uniqueList } from "./primitives.ts";
import { isRecord, withRules } from "./rules.ts";
import { bounds, figureKey, fundingKinds, stated, targetSchema } from "./target.ts";

/** One sum of money that is not itself a promise per person or a target. */
export const fundingSchema = z.strictObject({
  id: figureKey.meta({ description: "本文件内的编号，按原文先后写 f1、f2 …" }),
  label: text(40).meta({ description: "这笔钱做什么用" }),
  amount: exactNumber.positive().meta({ description: "金额，单位是元：860万元写 8600000" }),
  bound: z.enum(bounds).default("exactly").meta({ description: "原文写“左右”“约”时写 about，“以上”写 at-least" }),
  kind: z.enum(fundingKinds).meta({ description: "investment 投资；subsidy-rate 补贴标准；loan 贷款；fund 基金" }),
  scope: slug.meta({ description: "这笔钱是哪个地区的，写地区编号" }),
  per: uniqueList(figureKey)
    .default([])
    .meta({ description: "原文同时写了这笔钱对应多少村、户、人时，写那几个数字的编号，页面会算出平均数" }),
  dueNote: text(30).optional().meta({ description: "原文对用钱时间的说法，例如“从2024年起分三年”" }),
  stated: stated.meta({ description: "原文里含有金额的最短一段，最多 30 字" }),
  note: text(160).optional().meta({ description: "给读者的说明" }),
});

/** Where in the document the task is printed. */
export const sourceSchema = z.strictObject({
  section: text(80).meta({ description: "所在的标题，例如“三、关注、关爱妇女儿童”；多级标题用“ / ”隔开" }),
  lines: z
    .tuple([z.int().positive(), z.int().positive()])
    .refine(([first, last]) => first <= last, { error: contentErrors.lineOrder })
    .meta({ description: "在原文文字稿里的起止行号，核对数字用" }),
});

/** A number or unit in the printed text that is no figure of a promise, and why. */
export const ignoredSchema = z.strictObject({
  stated: stated.meta({ description: "原文里的那几个字" }),
  reason: text(40).meta({ description: "为什么不算承诺数字，例如“工作名称”“年龄段”" }),
});

const unit = text(40);

const fields = z.strictObject({
  title: text(60).meta({ description: "任务的正式名称，照原文写" }),
  number: text(16).meta({ description: "原文印的编号，例如 一（三）、14" }),
  summary: text(200).meta({
    description: "用大白话写一两句：给谁、做什么、多少、到什么时候。不照抄原文，不多说原文没有的",
  }),
  topics: uniqueList(slug).min(1).max(4).meta({ description: "民生领域编号，最要紧的写在最前" }),
  lead: uniqueList(unit).default([]).meta({ description: "牵头单位，照原文印的名称写" }),
  cooperating: uniqueList(unit).default([]).meta({ description: "配合单位（有牵头单位时的“责任单位”也写在这里）" }),
  cooperatingTerm: text(10)
    .optional()
    .meta({ description: "这一项对配合单位的叫法和整份文件不同时写，例如“配合单位”" }),
  responsible: uniqueList(unit).default([]).meta({ description: "责任单位，只在原文没有牵头单位时用" }),
  leaders: uniqueList(unit).default([]).meta({ description: "责任领导姓名" }),
  due: partialDate.optional().meta({ description: "整项任务的完成时限，不比原文更精确；没写明就不填" }),
  source: sourceSchema.meta({ description: "出处" }),
  targets: z.array(targetSchema).max(100).default([]).meta({ description: "原文里的每一个数字，一个一条，按原文先后" }),
  funding: z.array(fundingSchema).max(50).default([]).meta({ description: "投资、基金、贷款等金额，一笔一条" }),
  keywords: uniqueList(text(16))
    .max(40)
    .default([])
    .meta({ description: "原文这一项里的说法，前面各栏没写到、但有人会拿来查的，例如 厕所革命；只用来搜索" }),
  ignored: z.array(ignoredSchema).max(60).default([]).meta({ description: "原文里不是承诺数字的数，以及理由" }),
  note: text(200).optional().meta({ description: "给读者的说明，例如采用了哪种读法、哪里看不清" }),
});

type Fields = z.infer<typeof fields>;

/** Keys of figures, with where each stands; entries that are no records yet have none. */
function figureKeys(task: Fields): { path: (string | number)[]; key: string }[] {
  const keys: { path: (string | number)[]; key: string }[] = [];
  for (const list of ["targets", "funding"] as const) {
    if (!Array.isArray(task[list])) continue;
    for (const [index, figure] of task[list].entries()) {
      if (typeof figure?.id === "string") keys.push({ path: [list, index, "id"], key: figure.id });
    }
  }
  return keys;
}

/** One promise: the smallest printed item that has responsible units of its own. */
export const taskSchema = withRules(fields, [
  {
    path: "responsible",
    reads: ["lead", "responsible"],
    error: contentErrors.leadOrResponsible,
    holds: (task) => task.lead.length === 0 || task.responsible.length === 0,
  },
]).superRefine(
  (task, context) => {
    // Targets and funding share one address, `<document>/<no>/<key>`, hence one set of keys.
    const seen = new Set<string>();
    for (const { path, key } of figureKeys(task)) {
      if (seen.has(key)) context.addIssue({ code: "custom", path, message: contentErrors.duplicate });
      seen.add(key);
    }
  },
  { when: ({ value }) => isRecord(value) },
);

/** A task as an editor wrote it, with defaults filled in. */
export type TaskEntry = z.infer<typeof taskSchema>;
