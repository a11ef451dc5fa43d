import { z } from "astro/zod";
import { day, text } from "./primitives.ts";
import { figureKey } from "./target.ts";

/** What happened to the person and the post: 任, 免, 聘任, 解聘. */
export const appointmentKinds = ["appoint", "remove", "engage", "disengage"] as const;

/** One appointment or dismissal. */
export const appointmentSchema = z.strictObject({
  id: figureKey.meta({ description: "编号，按原文先后写 a1、a2 …" }),
  person: text(20).meta({ description: "姓名" }),
  kind: z.enum(appointmentKinds).meta({ description: "appoint 任；remove 免；engage 聘任；disengage 解聘" }),
  post: text(60).meta({ description: "职务，照原文写，不含“（兼）”“（挂职）”" }),
  concurrent: z.boolean().default(false).meta({ description: "原文注明“兼”写 true" }),
  secondment: z.boolean().default(false).meta({ description: "原文注明“挂职”写 true" }),
  acting: z.boolean().default(false).meta({ description: "原文注明“代理”写 true" }),
  probation: text(20).nullable().default(null).meta({ description: "试用期，照原文写，例如“一年”；没写填 null" }),
  from: text(30)
    .nullable()
    .default(null)
    .meta({ description: "任职日期的说法，照原文写，例如“从试用之日起”；没写填 null" }),
  line: z.int().positive().meta({ description: "在原文文字稿里的行号" }),
});

/** The appointments of one document, notice by notice. */
export const appointmentsSchema = z.strictObject({
  notices: z
    .array(
      z.strictObject({
        number: text(40).meta({ description: "文号，照原文写" }),
        title: text(80).meta({ description: "通知名称，照原文写" }),
        decided: day.meta({ description: "会议决定的日子" }),
        decidedBy: text(60).meta({ description: "由什么会议决定，照原文写" }),
        issued: day.meta({ description: "落款日期" }),
        appointments: z.array(appointmentSchema).min(1).max(200).meta({ description: "任免，一人一职一条" }),
      }),
    )
    .min(1)
    .max(50)
    .meta({ description: "通知，按原文先后" }),
});

/** Appointments as an editor wrote them. */
export type AppointmentsEntry = z.infer<typeof appointmentsSchema>;
