import { describe, expect, test } from "vitest";
import { leaderMatrix } from "../../../src/charts/ledger/leader-matrix.ts";
import { partnerBars } from "../../../src/charts/ledger/partner-bars.ts";
import { partnerMatrix } from "../../../src/charts/ledger/partner-matrix.ts";
import type { Ledger } from "../../../src/model/records.ts";
import { leaderSchema } from "../../../src/schemas/catalogue.ts";
import { emptyContents, smallLedger, taskEntry } from "../../support/ledger.ts";

const ledger = smallLedger({
  tasks: [
    taskEntry("xiji-2025/1", { lead: ["水务局"], cooperating: ["卫健局"] }),
    taskEntry("xiji-2025/2", { lead: ["水务局"], cooperating: ["卫健局"] }),
    taskEntry("xiji-2025/3", { lead: ["卫健局"], cooperating: ["水务局"] }),
    taskEntry("xiji-2025/4", { lead: ["卫健局"] }),
  ],
});

const barsOf = ({ departments }: Ledger) => {
  const [water] = departments.filter(({ id }) => id === "water");
  return water ? partnerBars(water, [...water.lead, ...water.cooperating]) : null;
};

describe("with whom an office works", () => {
  test("is told with how many, and who leads", () => {
    expect(barsOf(ledger)).toMatchObject({
      title: "最常一起办事的是卫生健康，有3项",
      summary: "水务和1个部门一起办事：卫生健康，3项（水务牵头或负责2项，对方牵头或负责1项）。",
    });
  });

  test("is not drawn where it works alone", () => {
    expect(barsOf(smallLedger({ tasks: [taskEntry("xiji-2025/1", { lead: ["水务局"] })] }))).toBeNull();
  });
});

describe("who leads with whose help", () => {
  const matrix = partnerMatrix(ledger.departments);

  test("is counted pair by pair, leaders down and helpers across", () => {
    expect(matrix?.rows.map(({ label }) => label)).toEqual(["水务", "卫生健康"]);
    expect(matrix?.columns.map(({ label }) => label)).toEqual(["卫生健康", "水务"]);
    expect(matrix?.values).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });

  test("names the pair with most tasks", () => {
    expect(matrix).toMatchObject({
      title: "水务牵头或负责、卫生健康配合的任务最多，有2项",
      summary:
        "办事时请人配合最多的2个单位，和配合别人最多的2个单位：最多的是水务（卫生健康配合），2项；其次是卫生健康（水务配合），1项。",
    });
  });

  test("is not drawn where nobody helps", () => {
    expect(partnerMatrix(smallLedger().departments)).toBeNull();
  });
});

describe("which fields the leaders answer for", () => {
  const { leaders } = smallLedger({
    leaders: [...emptyContents().leaders, leaderSchema.parse({ id: "li-si", name: "李四", place: "xiji" })],
    tasks: [
      taskEntry("xiji-2025/1", { leaders: ["张三"] }),
      taskEntry("xiji-2025/2", { leaders: ["李四"] }),
      taskEntry("xiji-2025/3", { leaders: ["李四"] }),
    ],
  });

  test("is counted leader by leader, those with most tasks first", () => {
    expect(leaderMatrix(leaders, "fields")).toMatchObject({
      rows: [{ label: "李四" }, { label: "张三" }],
      columns: [{ label: "饮水" }],
      values: [[2], [1]],
      title: "西吉县2位领导分管1个民生领域",
    });
  });

  test("is not drawn for one leader alone", () => {
    expect(leaderMatrix(leaders.slice(0, 1), "fields")).toBeNull();
  });
});
