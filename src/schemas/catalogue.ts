import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { slug, text, uniqueList } from "./primitives.ts";

/** Levels of government, from the top down. */
export const placeLevels = ["region", "prefecture", "county"] as const;

/** One region, city, county or district. */
export const placeSchema = z.strictObject({
  id: slug.meta({ description: "地区编号，用在网址里，公布后不再改动" }),
  name: text(20).meta({ description: "地区名称，例如 西吉县" }),
  code: z
    .string()
    .regex(/^\d{6}$/u, { error: contentErrors.placeCode })
    .meta({ description: "六位行政区划代码，加引号" }),
  level: z.enum(placeLevels).meta({ description: "region 自治区；prefecture 地级市；county 县、区、县级市" }),
  parent: slug.nullable().meta({ description: "上一级地区编号；自治区写 null" }),
  tile: z
    .strictObject({ row: z.int().min(0).max(20), column: z.int().min(0).max(20) })
    .nullable()
    .meta({ description: "示意图上的行和列，从 0 数起；不画的写 null" }),
});

/** One region, city, county or district as an editor wrote it. */
export type PlaceEntry = z.infer<typeof placeSchema>;

/** What kind of unit a department entry stands for. */
export const departmentKinds = ["office", "collective", "township", "company"] as const;

/** One line of work that governments keep an office for, whatever it is called. */
export const departmentSchema = z.strictObject({
  id: slug.meta({ description: "部门编号，用在网址里，公布后不再改动" }),
  name: text(20).meta({ description: "通用名称，例如 卫生健康" }),
  kind: z.enum(departmentKinds).meta({
    description: "office 部门；collective 一类单位的统称，例如各乡镇；township 某个乡镇街道或园区；company 企业",
  }),
  work: text(60).meta({ description: "这条线管什么，一句大白话" }),
  aliases: uniqueList(text(40)).min(1).meta({ description: "文件里印过的每一种叫法和简称" }),
});

/** One line of work as an editor wrote it. */
export type DepartmentEntry = z.infer<typeof departmentSchema>;

/** One field of people's livelihood. */
export const topicSchema = z.strictObject({
  id: slug.meta({ description: "领域编号，用在网址里，公布后不再改动" }),
  name: text(12).meta({ description: "领域名称，例如 幼有所育" }),
  plain: text(40).meta({ description: "一句大白话：这一类都是些什么事" }),
  order: z.int().positive().meta({ description: "排列顺序，从 1 数起" }),
  national: z.boolean().meta({ description: "是不是国家基本公共服务标准里的九个领域之一" }),
});

/** One field of people's livelihood as an editor wrote it. */
export type TopicEntry = z.infer<typeof topicSchema>;

/** One measurable indicator; its file name is its slug. */
export const metricSchema = z.strictObject({
  name: text(40).meta({ description: "指标名称，用最通行的说法" }),
  unit: text(16).nullable().meta({ description: "基本单位，不带万、亿；没有数字的写 null" }),
  direction: z.enum(["up", "down", "none"]).meta({ description: "up 越高越好；down 越低越好；none 无所谓高低" }),
  topic: slug.meta({ description: "所属民生领域编号" }),
  definition: text(200).meta({ description: "大白话定义：数的是什么，分母是什么" }),
  notComparableWith: z
    .array(
      z.strictObject({
        metric: slug.meta({ description: "另一个指标的编号" }),
        why: text(120).meta({ description: "为什么不能放在一起比" }),
      }),
    )
    .default([])
    .meta({ description: "容易混淆、不能直接比较的指标" }),
});

/** One indicator as an editor wrote it. */
export type MetricEntry = z.infer<typeof metricSchema>;

/** A leader whom a document names as responsible. */
export const leaderSchema = z.strictObject({
  id: slug.meta({ description: "编号，用姓名的拼音；重名时后面加地区，例如 zhang-jie-hongsibu" }),
  name: text(20).meta({ description: "姓名，中间不留空格" }),
  place: slug.meta({ description: "所在地区编号" }),
});

/** A leader as an editor wrote it. */
export type LeaderEntry = z.infer<typeof leaderSchema>;
