import { describe, expect, test } from "vitest";
import { departmentBars } from "../../../src/charts/ledger/department-bars.ts";
import { leaderBars } from "../../../src/charts/ledger/leader-bars.ts";
import { topicBars } from "../../../src/charts/ledger/topic-bars.ts";
import { leaderSchema, topicSchema } from "../../../src/schemas/catalogue.ts";
import { emptyContents, smallLedger, taskEntry } from "../../support/ledger.ts";

const roads = topicSchema.parse({ id: "roads", order: 2, name: "道路", plain: "修路", national: false });
const leaders = [...emptyContents().leaders, leaderSchema.parse({ id: "li-si", name: "李四", place: "xiji" })];
const ledger = smallLedger({
  topics: [...emptyContents().topics, roads],
  leaders,
  tasks: [
    taskEntry("xiji-2025/1", { lead: ["水务局"], topics: ["water", "roads"], leaders: ["张三"] }),
    taskEntry("xiji-2025/2", { lead: ["水务局", "卫健局"], leaders: ["李四"] }),
    taskEntry("xiji-2025/3", { lead: ["水务局"], leaders: ["李四"] }),
  ],
});
const { tasks, places } = ledger;

describe("the sentence of a count can be heard alone: whose tasks, how many, what is counted", () => {
  test("by field, with a word where one task counts twice", () => {
    expect(topicBars(tasks, { id: "topics", who: "西吉县" })?.summary).toBe(
      "西吉县的3项任务涉及2个民生领域（一项可以属于几个）：最多的是饮水，3项；其次是道路，1项。",
    );
    expect(topicBars(tasks.slice(1), { id: "topics", who: "李四名下" })).toMatchObject({
      title: "饮水最多，有2项",
      summary: "李四名下的任务只涉及1个民生领域：饮水，2项。",
    });
  });

  test("by department", () => {
    expect(departmentBars(tasks, { id: "departments", who: "西吉县" })).toMatchObject({
      title: "水务部门牵头或负责最多，有3项",
      summary: "西吉县的3项任务由2个部门和单位牵头或负责（一项可以有几个）：最多的是水务，3项；其次是卫生健康，1项。",
    });
  });
});

test("rows by department lead to the offices of the place, or to the line of work", () => {
  const place = places.find(({ id }) => id === "xiji");
  const [office] = departmentBars(tasks, { id: "d", who: "", place })?.rows ?? [];
  const [line] = departmentBars(tasks, { id: "d", who: "" })?.rows ?? [];
  expect([office?.href, line?.href]).toEqual(["/places/xiji/water/", "/departments/water/"]);
});

test("leaders are listed with their tasks and never ranked", () => {
  const chart = leaderBars(ledger.leaders, "load");
  expect(chart).toMatchObject({
    title: "西吉县2位领导，名下有1到2项任务",
    summary: "西吉县文件写明的任务数：李四2项、张三1项。",
  });
  expect(chart?.summary).not.toMatch(/最多|最少/u);
});
