import { describe, expect, test } from "vitest";
import { countTasks, departmentsInCharge, ownDeadlines, tasksByTopic } from "../../../src/model/counts.ts";
import { topicSchema } from "../../../src/schemas/catalogue.ts";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

const topic = (id: string, order: number) => topicSchema.parse({ id, order, name: id, plain: id, national: false });

const { tasks } = smallLedger({
  topics: [topic("water", 1), topic("roads", 2)],
  tasks: [
    taskEntry("xiji-2025/1", {
      due: "2027",
      lead: ["水务局", "市水务局"],
      targets: [
        targetInput({ id: "t1", due: "2025" }),
        targetInput({ id: "t2", kind: "context" }),
        targetInput({ id: "t3", kind: "standard" }),
        targetInput({ id: "t4", scope: "ningxia", due: "2024" }),
        targetInput({ id: "t5", kind: "standard", due: "2029" }),
      ],
    }),
    taskEntry("xiji-2025/2", { topics: ["roads", "water"], responsible: ["卫健局"], cooperating: ["水务局"] }),
    taskEntry("xiji-2025/3", { topics: ["roads"], lead: ["卫健局"] }),
    taskEntry("xiji-2025/4", { topics: ["roads"] }),
  ],
});

describe("the headline counts", () => {
  const counts = countTasks(tasks, ownDeadlines(tasks));

  test("count promised figures and standards, not what exists already", () => {
    expect(counts).toMatchObject({ tasks: 4, figures: 4 });
  });

  test("tell deadlines passed in silence from those ahead, without the level above's", () => {
    expect(counts).toMatchObject({ silent: 1, ahead: 2 });
  });

  test("are 0 where nothing is promised", () => {
    expect(countTasks([], [])).toEqual({ tasks: 0, figures: 0, ahead: 0, silent: 0 });
  });

  test("take the deadlines a city sets for its counties, not those of the region", () => {
    const city = smallLedger({
      documents: [documentEntry("guyuan-2024", { place: "guyuan" })],
      tasks: [
        taskEntry("guyuan-2024/1", {
          targets: [
            targetInput({ id: "t1", scope: "xiji", due: "2025" }),
            targetInput({ id: "t2", scope: "guyuan", due: "2026" }),
            targetInput({ id: "t3", scope: "ningxia", due: "2027" }),
            targetInput({ id: "t4", scope: "xixia", due: "2028" }),
          ],
        }),
      ],
    });
    expect(ownDeadlines(city.tasks).map((deadline) => deadline.scope.name)).toEqual(["西吉县", "固原市"]);
  });
});

test("a task of two fields stands in both, and the field with most tasks comes first", () => {
  expect(tasksByTopic(tasks).map(([{ id }, list]) => [id, list.map((task) => task.no)])).toEqual([
    ["roads", [2, 3, 4]],
    ["water", [1, 2]],
  ]);
});

test("departments are in charge of what they lead or are responsible for, once each, not of what they help with", () => {
  expect(departmentsInCharge(tasks).map(([{ id }, list]) => [id, list.map((task) => task.no)])).toEqual([
    ["health", [2, 3]],
    ["water", [1]],
  ]);
});
