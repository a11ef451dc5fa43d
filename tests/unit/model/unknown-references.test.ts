import { expect, test } from "vitest";
import type { Contents } from "../../../src/model/ledger.ts";
import { leaderSchema } from "../../../src/schemas/catalogue.ts";
import {
  changeEntry,
  documentEntry,
  emptyContents,
  metricEntry,
  smallLedger,
  targetInput,
  taskEntry,
} from "../../support/ledger.ts";

const tasks = (changes: Parameters<typeof taskEntry>[1]) => ({ tasks: [taskEntry("xiji-2025/1", changes)] });
const figure = (changes: Parameters<typeof targetInput>[0]) => tasks({ targets: [targetInput(changes)] });
const sum = { id: "f1", label: "管网", amount: 100, kind: "investment", scope: "nowhere", stated: "100元" } as const;
const elsewhere = leaderSchema.parse({ id: "zhang-san", name: "张三", place: "xixia" });

const cases: readonly [what: string, contents: Partial<Contents>, message: string][] = [
  [
    "a place's upper level",
    { places: emptyContents().places.filter((place) => place.id !== "guyuan") },
    "place xiji: unknown “guyuan”",
  ],
  ["a leader's place", { leaders: [{ ...elsewhere, place: "nowhere" }] }, "leader zhang-san: unknown “nowhere”"],
  [
    "a document's place",
    { documents: [documentEntry("xiji-2025", { place: "nowhere" })] },
    "document xiji-2025: unknown “nowhere”",
  ],
  ["a metric's topic", { metrics: [metricEntry("rate", { topic: "roads" })] }, "metric rate: unknown “roads”"],
  [
    "a metric not to be compared with",
    { metrics: [metricEntry("rate", { notComparableWith: [{ metric: "share", why: "分母不同。" }] })] },
    "metric rate: unknown “share”",
  ],
  ["a task's document", { tasks: [taskEntry("xiji-2024/1")] }, "task xiji-2024/1: unknown “xiji-2024”"],
  ["a task's topic", tasks({ topics: ["roads"] }), "task xiji-2025/1: unknown “roads”"],
  ["a leading unit", tasks({ lead: ["林草局"] }), "task xiji-2025/1: unknown “林草局”"],
  ["a helping unit", tasks({ cooperating: ["林草局"] }), "task xiji-2025/1: unknown “林草局”"],
  ["a responsible unit", tasks({ responsible: ["林草局"] }), "task xiji-2025/1: unknown “林草局”"],
  ["a leader", tasks({ leaders: ["李四"] }), "task xiji-2025/1: unknown “xiji 李四”"],
  [
    "a leader of that name in another place only",
    { leaders: [elsewhere], ...tasks({ leaders: ["张三"] }) },
    "task xiji-2025/1: unknown “xiji 张三”",
  ],
  ["a figure's place", figure({ scope: "nowhere" }), "xiji-2025/1/t1: unknown “nowhere”"],
  ["a figure's metric", figure({ metric: "rate" }), "xiji-2025/1/t1: unknown “rate”"],
  ["an answered figure", figure({ answers: "xiji-2025/9/t1" }), "xiji-2025/1/t1: unknown “xiji-2025/9/t1”"],
  ["the place of a sum of money", tasks({ funding: [sum] }), "xiji-2025/1/f1: unknown “nowhere”"],
  [
    "a document of a change",
    { corrections: [changeEntry("2026-11-22-a", { documents: ["xiji-2024"] })] },
    "correction 2026-11-22-a: unknown “xiji-2024”",
  ],
  [
    "a task of a change",
    { corrections: [changeEntry("2026-11-22-a", { tasks: ["xiji-2025/1"] })] },
    "correction 2026-11-22-a: unknown “xiji-2025/1”",
  ],
];

test.each(cases)("%s that does not exist stops the build and is named", (_what, contents, message) => {
  expect(() => smallLedger(contents)).toThrow(new Error(`${message} (run the content check)`));
});
