import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { slug, text, uniqueList } from "./primitives.ts";

/** One basic public service of a list. */
export const serviceSchema = z.strictObject({
  id: slug.meta({ description: "服务编号，英文小写" }),
  name: text(60).meta({ description: "服务项目名称，照原文写" }),
  plain: text(80).meta({ description: "一句大白话：谁能得到什么；原文只有名称，不写原文没有的条件和数字" }),
  tasks: uniqueList(z.string().regex(/^[a-z0-9-]+\/[1-9]\d{0,3}$/u, { error: contentErrors.taskId }))
    .default([])
    .meta({ description: "直接做这件事的任务编号，例如 wuzhong-145/2" }),
});

/** One service as an editor wrote it. */
export type ServiceEntry = z.infer<typeof serviceSchema>;

/** The services of one field, with the count the document prints. */
export const serviceFieldSchema = z.strictObject({
  document: slug.meta({ description: "出自哪份文件" }),
  scope: slug.meta({ description: "这张清单是哪个地区的" }),
  topic: slug.meta({ description: "民生领域编号" }),
  order: z.int().positive().meta({ description: "在清单里的顺序" }),
  goal: text(160).meta({ description: "服务内容与目标，用自己的话写" }),
  printedCount: z.int().positive().meta({ description: "原文印的“共计几项”" }),
  lines: z.tuple([z.int().positive(), z.int().positive()]).meta({ description: "在原文文字稿里的起止行号" }),
  services: z.array(serviceSchema).min(1).max(60).meta({ description: "服务项目，按原文先后" }),
});

/** One field of services as an editor wrote it. */
export type ServiceFieldEntry = z.infer<typeof serviceFieldSchema>;
