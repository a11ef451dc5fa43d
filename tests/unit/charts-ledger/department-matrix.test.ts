import { expect, test } from "vitest";
import { departmentMatrix } from "../../../src/charts/ledger/department-matrix.ts";
import { topicSchema } from "../../../src/schemas/catalogue.ts";
import { smallLedger, taskEntry } from "../../support/ledger.ts";

const topic = (id: string, order: number, name: string) =>
  topicSchema.parse({ id, order, name, plain: name, national: false });

const ledger = smallLedger({
  topics: [topic("water", 1, "饮水"), topic("care", 2, "养老"), topic("roads", 3, "道路")],
  tasks: [
    taskEntry("xiji-2025/1", { lead: ["水务局"], cooperating: ["卫健局"] }),
    taskEntry("xiji-2025/2", { lead: ["水务局"], topics: ["water", "roads"] }),
    taskEntry("xiji-2025/3", { responsible: ["卫健局"] }),
  ],
});
const chart = departmentMatrix(ledger.departments.toReversed());

test("each cell counts what a department leads in a field, not what it helps with", () => {
  expect(chart.values).toEqual([
    [2, 1],
    [1, 0],
  ]);
});

test("departments stand busiest first, fields in their own order, and empty fields not at all", () => {
  expect(chart.rows).toEqual([
    { label: "水务", href: "/departments/water/" },
    { label: "卫生健康", href: "/departments/health/" },
  ]);
  expect(chart.columns).toEqual([
    { label: "饮水", href: "/topics/water/" },
    { label: "道路", href: "/topics/roads/" },
  ]);
});

test("a department that leads nothing has no row", () => {
  const { departments } = smallLedger({
    tasks: [taskEntry("xiji-2025/1", { lead: ["水务局"], cooperating: ["卫健局"] })],
  });
  expect(departmentMatrix(departments).rows.map((row) => row.label)).toEqual(["水务"]);
});

test("the matrix names its largest cell and lists every cell that is not 0", () => {
  expect(chart.title).toBe("水务在饮水方面牵头或负责最多，有2项");
  expect(chart.summary).toBe(
    "2个部门和单位在2个民生领域牵头或负责：最多的是水务在饮水方面，2项；其次是水务在道路方面和卫生健康在饮水方面，都是1项；有1个只在一个领域牵头或负责。",
  );
  expect(chart.table.rows).toEqual([
    ["水务", "饮水", "2"],
    ["水务", "道路", "1"],
    ["卫生健康", "饮水", "1"],
  ]);
});

test("the title names every cell that shares the largest number", () => {
  const { departments } = smallLedger({
    topics: [topic("water", 1, "饮水"), topic("roads", 3, "道路")],
    tasks: [
      taskEntry("xiji-2025/1", { lead: ["水务局"] }),
      taskEntry("xiji-2025/2", { lead: ["卫健局"], topics: ["roads"] }),
    ],
  });
  const { title, summary } = departmentMatrix(departments);
  expect(title).toBe("卫生健康在道路方面和水务在饮水方面牵头或负责最多，各有1项");
  expect(summary).toBe(
    "2个部门和单位在2个民生领域牵头或负责：卫生健康在道路方面和水务在饮水方面，都是1项；有2个只在一个领域牵头或负责。",
  );
});

test("where nobody leads anything, the matrix is empty and invents no finding", () => {
  const { departments } = smallLedger();
  expect(departmentMatrix(departments)).toMatchObject({
    rows: [],
    columns: [],
    values: [],
    title: "哪条线在哪个领域牵头或负责",
  });
});
