import { z } from "astro/zod";
import { text } from "./primitives.ts";
import { figureKey, stated } from "./target.ts";

/** How often a report falls due. */
export const reportRhythms = ["week", "month", "quarter", "half-year", "year", "once"] as const;

/** Something a document obliges its own government to report, publish or inspect, again and again. */
export const reportSchema = z.strictObject({
  id: figureKey.meta({ description: "编号，按原文先后写 r1、r2 …" }),
  what: text(60).meta({ description: "报什么，用自己的话写" }),
  by: z.array(text(40)).max(20).default([]).meta({ description: "谁来报，照原文印的单位名称；没写就空着" }),
  to: text(40).nullable().meta({ description: "报给谁，照原文写；没写填 null" }),
  every: z
    .enum(reportRhythms)
    .meta({ description: "week 每周；month 每月；quarter 每季度；half-year 每半年；year 每年；once 只一次" }),
  on: text(30).nullable().meta({ description: "具体日子，照原文写，例如“每月25日前”“12月底前”；没写填 null" }),
  months: z
    .array(z.int().min(1).max(12))
    .max(12)
    .default([])
    .meta({ description: "落在哪几个月，例如半年报 6 和 12；每周、每月的不填" }),
  year: z.int().min(1990).max(2100).optional().meta({ description: "只在哪一年做，原文写明的才填；年年都做的不填" }),
  task: z.int().positive().optional().meta({ description: "属于第几项任务；整份文件的要求不填" }),
  stated: stated.meta({ description: "原文里写明频次的最短一段，最多 30 字" }),
  line: z.int().positive().meta({ description: "在原文文字稿里的行号" }),
});

/** A reporting duty as an editor wrote it. */
export type ReportEntry = z.infer<typeof reportSchema>;
