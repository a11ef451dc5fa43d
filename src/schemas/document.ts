import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { day, partialDate, slug, text, webAddress } from "./primitives.ts";
import { reportSchema } from "./report.ts";
import { targetSchema } from "./target.ts";

/** What sort of paper a document is. */
export const documentKinds = [
  "projects",
  "division",
  "responsibility-list",
  "plan",
  "action-plan",
  "notice",
  "appointments",
  "fiscal-reports",
] as const;

/** One official document: the facts of its front matter; the body is a plain introduction. */
export const documentSchema = z.strictObject({
  title: text(120).meta({ description: "文件全称，照原文写" }),
  shortTitle: text(30).meta({ description: "短名称，用在列表和面包屑里" }),
  place: slug.meta({ description: "发文地区编号" }),
  kind: z.enum(documentKinds).meta({
    description:
      "projects 民生实事；division 任务分工；responsibility-list 责任清单；plan 规划方案；action-plan 行动方案和工作方案；notice 通知；appointments 人事任免；fiscal-reports 财政专报",
  }),
  issuer: text(60).nullable().meta({ description: "发布机构，照原文写；没印写 null" }),
  number: text(40).nullable().meta({ description: "文号，照原文写，保留〔〕；没印写 null" }),
  issued: partialDate.nullable().meta({ description: "成文日期；没印写 null" }),
  validity: text(40).nullable().meta({ description: "有效性说明；没印写 null" }),
  published: webAddress.nullable().meta({ description: "原文公布的网址；不知道写 null" }),
  basis: text(120).nullable().meta({ description: "依据的上级文件名称；没印写 null" }),
  year: z.int().min(1990).max(2100).meta({ description: "文件所属年份，排序用" }),
  taskCount: z.int().nonnegative().meta({ description: "原文共有几项任务，用来核对有没有漏录" }),
  terms: z
    .strictObject({
      leader: text(10).nullable().meta({ description: "原文对负责领导的叫法，例如“责任领导”；没有写 null" }),
      lead: text(10).nullable().meta({ description: "原文对牵头单位的叫法；没有写 null" }),
      cooperating: text(10)
        .nullable()
        .meta({ description: "原文对其余单位的叫法，例如“配合单位”“责任单位”；没有写 null" }),
    })
    .meta({ description: "原文表头的叫法，页面照样显示" }),
  resultsLookedFor: z
    .strictObject({
      until: day.meta({ description: "结果查到哪一天" }),
      where: text(60).meta({ description: "在哪里查的" }),
    })
    .nullable()
    .meta({ description: "有没有找过结果：没找过写 null" }),
  targets: z
    .array(targetSchema)
    .max(100)
    .default([])
    .meta({ description: "整份文件的总目标和指标，不属于哪一项任务的，一个一条" }),
  reports: z
    .array(reportSchema)
    .max(60)
    .default([])
    .meta({ description: "文件要求定期报送、公布或检查的事，一件一条" }),
  original: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/u, { error: contentErrors.original })
    .meta({ description: "核对用的原文文字稿文件名" }),
  summary: text(160).meta({ description: "一句大白话：这是一份什么文件，说了什么" }),
});

/** A document's front matter as an editor wrote it. */
export type DocumentEntry = z.infer<typeof documentSchema>;
