import { describe, expect, test } from "vitest";
import { departmentSchema, topicSchema } from "../../../src/schemas/catalogue.ts";
import { metricEntry, smallLedger, taskEntry } from "../../support/ledger.ts";
import { findRecord } from "./find-record.ts";

const topic = (id: string, order: number) => topicSchema.parse({ id, order, name: id, plain: id, national: false });

test("topics stand in the order their file gives them, not in the order of their lines", () => {
  const { topics } = smallLedger({ topics: [topic("water", 2), topic("roads", 1)] });
  expect(topics.map(({ id }) => id)).toEqual(["roads", "water"]);
});

test("a topic knows the tasks that name it", () => {
  const ledger = smallLedger({
    topics: [topic("water", 1), topic("roads", 2)],
    tasks: [taskEntry("xiji-2025/1", { topics: ["roads", "water"] }), taskEntry("xiji-2025/2")],
  });
  expect(findRecord(ledger.topics, "water").tasks.map(({ no }) => no)).toEqual([1, 2]);
  expect(findRecord(ledger.topics, "roads").tasks.map(({ no }) => no)).toEqual([1]);
});

test("a printed name leads to its line of work, and stays as printed", () => {
  const { tasks } = smallLedger({
    departments: [
      departmentSchema.parse({
        id: "water",
        name: "水务",
        kind: "office",
        work: "管水",
        aliases: ["水务局", "市水务局"],
      }),
    ],
    tasks: [taskEntry("xiji-2025/1", { lead: ["市水务局"] })],
  });
  expect(tasks[0]?.lead[0]).toMatchObject({ printed: "市水务局", department: { id: "water" } });
});

describe("a metric", () => {
  const { metrics } = smallLedger({
    metrics: [
      metricEntry("tap-water", { notComparableWith: [{ metric: "clean-water", why: "分母不同。" }] }),
      metricEntry("clean-water"),
    ],
  });

  test("names the metrics it must not be compared with, and why", () => {
    const [other] = findRecord(metrics, "tap-water").notComparableWith;
    expect(other).toEqual({ metric: findRecord(metrics, "clean-water"), why: "分母不同。" });
  });

  test("belongs to a topic", () => {
    expect(metrics.map(({ id, topic: { name } }) => [id, name])).toEqual([
      ["clean-water", "饮水"],
      ["tap-water", "饮水"],
    ]);
  });
});
