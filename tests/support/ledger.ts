import type { z } from "astro/zod";
import { buildLedger, type Contents } from "../../src/model/ledger.ts";
import type { Ledger } from "../../src/model/records.ts";
import { departmentSchema, leaderSchema, metricSchema, placeSchema, topicSchema } from "../../src/schemas/catalogue.ts";
import { correctionSchema } from "../../src/schemas/correction.ts";
import { documentSchema } from "../../src/schemas/document.ts";
import type { targetSchema } from "../../src/schemas/target.ts";
import { taskSchema } from "../../src/schemas/task.ts";

/** The day statuses are reckoned on unless a test says otherwise. */
export const testDay = "2026-11-22";

type Input<Schema extends z.ZodType> = Partial<z.input<Schema>>;
type TaskInput = Input<typeof taskSchema>;

/** A figure as it stands in a task file: at least 80 户 with tap water, for 西吉县. */
export function targetInput(changes: Input<typeof targetSchema> = {}): z.input<typeof targetSchema> {
  return {
    id: "t1",
    label: "通自来水的农户",
    scope: "xiji",
    bound: "at-least",
    value: 80,
    unit: "户",
    stated: "80户以上",
    ...changes,
  };
}

/** A task as its file gives it, checked by the schema: title, one topic and a source are filled in. */
export function taskEntry(id: string, changes: TaskInput = {}) {
  const defaults: TaskInput = {
    title: "改善农村饮水",
    number: id.split("/")[1] ?? "",
    summary: "让农户喝上自来水。",
    topics: ["water"],
    source: { section: "一、饮水", lines: [10, 12] },
  };
  return { id, data: taskSchema.parse({ ...defaults, ...changes }) };
}

/** A document as its file gives it, of 西吉县 and without official facts unless a test names them. */
export function documentEntry(id: string, changes: Input<typeof documentSchema> = {}) {
  const defaults = {
    title: "西吉县民生工作责任清单",
    shortTitle: "西吉民生清单",
    place: "xiji",
    kind: "projects",
    issuer: null,
    number: null,
    issued: null,
    validity: null,
    published: null,
    basis: null,
    year: 2025,
    taskCount: 1,
    terms: { leader: null, lead: "牵头单位", cooperating: null },
    resultsLookedFor: null,
    original: `${id}.txt`,
    summary: "一份清单。",
  };
  return { id, data: documentSchema.parse({ ...defaults, ...changes }) };
}

/** A metric as its file gives it. */
export function metricEntry(id: string, changes: Input<typeof metricSchema> = {}) {
  const defaults = {
    name: "农村自来水普及率",
    unit: "%",
    direction: "up",
    topic: "water",
    definition: "用上自来水的农户占多少。",
  };
  return { id, data: metricSchema.parse({ ...defaults, ...changes }) };
}

/** A public change as its file gives it; the id begins with the day. */
export function changeEntry(id: string, changes: Input<typeof correctionSchema> = {}) {
  const defaults = { kind: "added", title: "收录一份文件", detail: "收录西吉县的清单。" };
  return { id, data: correctionSchema.parse({ ...defaults, ...changes }) };
}

/** Id, name, division code, level and parent of each place. */
const placeRows = [
  ["ningxia", "宁夏回族自治区", "640000", "region", null],
  ["guyuan", "固原市", "640400", "prefecture", "ningxia"],
  ["xiji", "西吉县", "640422", "county", "guyuan"],
  ["yinchuan", "银川市", "640100", "prefecture", "ningxia"],
  ["xixia", "西夏区", "640105", "county", "yinchuan"],
] as const;

const department = (id: string, name: string, aliases: string[]) =>
  departmentSchema.parse({ id, name, kind: "office", work: `管${name}`, aliases });

/** Region, two prefectures and two counties; two departments; one topic; one leader; nothing promised yet. */
export function emptyContents(): Contents {
  return {
    places: placeRows.map(([id, name, code, level, parent]) =>
      placeSchema.parse({ id, name, code, level, parent, tile: null }),
    ),
    departments: [department("water", "水务", ["水务局", "市水务局"]), department("health", "卫生健康", ["卫健局"])],
    topics: [topicSchema.parse({ id: "water", order: 1, name: "饮水", plain: "喝水用水", national: false })],
    leaders: [leaderSchema.parse({ id: "zhang-san", name: "张三", place: "xiji" })],
    metrics: [],
    documents: [documentEntry("xiji-2025")],
    tasks: [],
    corrections: [],
    services: [],
    fiscal: [],
    appointments: [],
    checks: [],
  };
}

/**
 * A small ledger for tests: the contents above with what the test is about put in their place.
 * @example smallLedger({ tasks: [taskEntry("xiji-2025/1", { due: "2025-03" })] })
 */
export function smallLedger(changes: Partial<Contents> = {}, siteDay: string = testDay): Ledger {
  return buildLedger({ ...emptyContents(), ...changes }, siteDay);
}
