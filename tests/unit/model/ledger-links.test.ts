import { describe, expect, test } from "vitest";
import { placesBelow } from "../../../src/model/catalogue.ts";
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
import { findRecord } from "./find-record.ts";

const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);

describe("a figure", () => {
  const ledger = smallLedger({
    metrics: [metricEntry("tap-water")],
    tasks: [
      taskEntry("xiji-2025/1", {
        targets: [
          targetInput({ id: "t1", metric: "tap-water", answers: "xiji-2025/2/t1" }),
          targetInput({ id: "t2", answers: "xiji-2025/2/t1" }),
        ],
      }),
      taskEntry("xiji-2025/2", { targets: [targetInput({ scope: "ningxia", metric: "tap-water" })] }),
    ],
  });
  const lower = findRecord(ledger.targets, "xiji-2025/1/t1");
  const upper = findRecord(ledger.targets, "xiji-2025/2/t1");

  test("knows the figure it answers, even one printed later", () => {
    expect(lower.answers).toBe(upper);
    expect(upper.answers).toBeNull();
  });

  test("knows every figure that answers it", () => {
    expect(ids(upper.answeredBy)).toEqual(["xiji-2025/1/t1", "xiji-2025/1/t2"]);
    expect(lower.answeredBy).toEqual([]);
  });

  test("stands on the page of the metric it measures", () => {
    expect(lower.metric?.id).toBe("tap-water");
    expect(ids(findRecord(ledger.metrics, "tap-water").targets)).toEqual(["xiji-2025/1/t1", "xiji-2025/2/t1"]);
  });

  test("belongs to the place it binds, whichever document prints it", () => {
    expect(ids(findRecord(ledger.places, "ningxia").targets)).toEqual(["xiji-2025/2/t1"]);
    expect(ids(findRecord(ledger.places, "xiji").targets)).toEqual(["xiji-2025/1/t1", "xiji-2025/1/t2"]);
  });
});

describe("the neighbours of a task", () => {
  const { tasks } = smallLedger({
    documents: [documentEntry("xiji-2025"), documentEntry("xixia-2025", { place: "xixia" })],
    tasks: ["xixia-2025/1", "xiji-2025/10", "xiji-2025/2", "xiji-2025/1"].map((id) => taskEntry(id)),
  });
  const neighbours = tasks.map(({ id, previous, next }) => [id, previous?.id, next?.id]);

  test("stand in printed order, 2 before 10, and end with the document", () => {
    expect(neighbours).toEqual([
      ["xiji-2025/1", undefined, "xiji-2025/2"],
      ["xiji-2025/2", "xiji-2025/1", "xiji-2025/10"],
      ["xiji-2025/10", "xiji-2025/2", undefined],
      ["xixia-2025/1", undefined, undefined],
    ]);
  });
});

describe("leaders of the same name in two places", () => {
  const leader = (id: string, place: string) => leaderSchema.parse({ id, name: "张三", place });
  const ledger = smallLedger({
    leaders: [
      leaderSchema.parse({ id: "li-si", name: "李四", place: "xiji" }),
      leader("zhang-san", "xiji"),
      leader("zhang-san-xixia", "xixia"),
    ],
    documents: [documentEntry("xiji-2025"), documentEntry("xixia-2025", { place: "xixia" })],
    tasks: ["xiji-2025/1", "xiji-2025/2", "xixia-2025/1"].map((id) => taskEntry(id, { leaders: ["张三"] })),
  });

  test("are two people, each with the tasks of their own place", () => {
    expect(ids(findRecord(ledger.leaders, "zhang-san").tasks)).toEqual(["xiji-2025/1", "xiji-2025/2"]);
    expect(ids(findRecord(ledger.leaders, "zhang-san-xixia").tasks)).toEqual(["xixia-2025/1"]);
  });

  test("stand in the order of their places' codes; in one place, those with most tasks first", () => {
    expect(ids(ledger.leaders)).toEqual(["zhang-san-xixia", "zhang-san", "li-si"]);
  });
});

describe("documents and changes", () => {
  const ledger = smallLedger({
    documents: [
      documentEntry("xiji-2023", { year: 2023 }),
      documentEntry("xiji-2025-b", { year: 2025 }),
      documentEntry("xiji-2025", { year: 2025 }),
    ],
    tasks: [taskEntry("xiji-2025/1")],
    corrections: [
      changeEntry("2026-11-20-first", { documents: ["xiji-2025"] }),
      changeEntry("2026-11-21-second", { title: "改正一个数字", tasks: ["xiji-2025/1"] }),
    ],
  });

  test("a place's documents begin with the newest; those of one year stand by name", () => {
    expect(ids(findRecord(ledger.places, "xiji").documents)).toEqual(["xiji-2025", "xiji-2025-b", "xiji-2023"]);
  });

  test("changes begin with the newest, and say their day, what changed and where", () => {
    const said = ledger.changes.map(({ day, title, documents, tasks }) => [day, title, ids(documents), ids(tasks)]);
    expect(said).toEqual([
      ["2026-11-21", "改正一个数字", [], ["xiji-2025/1"]],
      ["2026-11-20", "收录一份文件", ["xiji-2025"], []],
    ]);
  });
});

describe("places", () => {
  const { places } = smallLedger({ places: emptyContents().places.toReversed() });

  test("know the level above and, by division code, those below", () => {
    expect(findRecord(places, "xiji").parent?.id).toBe("guyuan");
    expect(ids(findRecord(places, "ningxia").children)).toEqual(["yinchuan", "guyuan"]);
  });

  test("know every place below, each followed by its own, by division code", () => {
    const below = (id: string) => ids(placesBelow(findRecord(places, id)));
    expect(below("ningxia")).toEqual(["yinchuan", "xixia", "guyuan", "xiji"]);
    expect(below("guyuan")).toEqual(["xiji"]);
    expect(below("xiji")).toEqual([]);
  });

  test("whose names end otherwise keep them", () => {
    const named = emptyContents().places.map((place) => ({ ...place, name: place.name.replace("西吉县", "宁东基地") }));
    expect(findRecord(smallLedger({ places: named }).places, "xiji").shortName).toBe("宁东基地");
  });

  test("have short names for tight spots", () => {
    expect(places.map((place) => place.shortName)).toEqual(["宁夏", "银川", "西夏", "固原", "西吉"]);
  });
});
