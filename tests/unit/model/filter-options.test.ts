import { describe, expect, test } from "vitest";
import { filterOptions } from "../../../src/model/filter-options.ts";
import { topicSchema } from "../../../src/schemas/catalogue.ts";
import { emptyContents, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

const options = filterOptions(
  smallLedger({
    topics: [
      ...emptyContents().topics,
      topicSchema.parse({ id: "roads", order: 2, name: "道路", plain: "修路", national: false }),
    ],
    tasks: [
      taskEntry("xiji-2025/1", { due: "2027", cooperating: ["卫健局"] }),
      taskEntry("xiji-2025/2", { due: "2025-03", targets: [targetInput({ due: "2026", scope: "ningxia" })] }),
      taskEntry("xiji-2025/3", { due: "2025" }),
    ],
  }),
);

describe("the choices of a filter", () => {
  test("are places that have tasks, and the levels above them, by division code", () => {
    expect(options.places).toEqual([
      { value: "ningxia", label: "宁夏回族自治区" },
      { value: "guyuan", label: "固原市" },
      { value: "xiji", label: "西吉县" },
    ]);
  });

  test("are departments and topics that at least one task names", () => {
    expect(options.departments).toEqual([{ value: "health", label: "卫生健康" }]);
    expect(options.topics).toEqual([{ value: "water", label: "饮水" }]);
  });

  test("are years in which something of a task's own place falls due, each once, earliest first", () => {
    expect(options.years).toEqual(["2025", "2027"]);
  });

  test("are statuses that at least one task has, the most pressing first", () => {
    expect(options.statuses).toEqual(["due-no-result", "running"]);
  });
});

test("an empty ledger offers no choices", () => {
  expect(filterOptions(smallLedger())).toEqual({ places: [], departments: [], topics: [], years: [], statuses: [] });
});
