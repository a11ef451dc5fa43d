import { describe, expect, test } from "vitest";
import DueLedger from "../../../src/components/tasks/DueLedger.astro";
import DueSection from "../../../src/components/tasks/DueSection.astro";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { resultEntry, valueInput } from "../../support/results.ts";
import { render, textOf } from "../site/render.ts";

type Changes = Parameters<typeof taskEntry>[1];

/** Deadlines of a county on 22 November 2026; results were looked for until `until`. */
function deadlinesOf(
  changes: Changes,
  until: string | null = "2026-11-20",
  results: ReturnType<typeof resultEntry>[] = [],
) {
  const resultsLookedFor = until === null ? null : { until, where: "县政府网站" };
  return smallLedger({
    documents: [documentEntry("xiji-2025", { resultsLookedFor })],
    tasks: [taskEntry("xiji-2025/1", changes)],
    results,
  }).deadlines;
}

/** The lines below the title of the only deadline. */
async function lines(...facts: Parameters<typeof deadlinesOf>) {
  const root = await render(DueLedger, { props: { deadlines: deadlinesOf(...facts) } });
  return [root.querySelector(".status"), ...root.querySelectorAll(".ledger__meta")].map(textOf);
}

describe("every line of the ledger says due when, how many days ago or ahead, and", () => {
  test("that nothing was found, and until when somebody looked", async () => {
    expect(await lines({ due: "2025" })).toEqual([
      "◆已到期，未见公开结果",
      "2025年·按年底算已过326天·西吉县",
      "结果查到2026年11月20日",
    ]);
  });

  test("that somebody looked only before the date, or never", async () => {
    expect(await lines({ due: "2026-10" }, "2026-01-08")).toEqual([
      "◆已到期，到期后还没有人查找过结果",
      "2026年10月·按月底算已过22天·西吉县",
      "结果只查到2026年1月8日，在到期以前",
    ]);
    expect((await lines({ due: "2025" }, null)).at(-1)).toBe("还没有查找过结果");
  });

  test("that nothing is there yet while the date is ahead", async () => {
    expect((await lines({ due: "2027" })).at(-1)).toBe("还没有见到结果，查到2026年11月20日");
  });

  test("what was found, and where", async () => {
    const changes = { due: "2025", targets: [targetInput()] };
    expect(await lines(changes, "2026-11-20", [resultEntry("xiji-2025/1-2026-01-08")])).toEqual([
      "●公开结果：已做到",
      "2025年·按年底算已过326天·西吉县",
      "结果：通自来水的农户85户（截至2025年）。来源：政府工作报告",
    ]);
  });

  test("what a source says of the work, and until when results were looked for since", async () => {
    const progress = { state: "not-started", stated: "尚未开工" } as const;
    const early = resultEntry("xiji-2025/1-2025-09-01", { asOf: "2025-08", progress });
    expect((await lines({ due: "2025" }, "2026-11-20", [early])).filter((_, index) => index !== 1)).toEqual([
      "◆已到期，公开材料说还没有开工",
      "结果：公开材料说，整项还没有开工（截至2025年8月）。来源：政府工作报告",
      "结果查到2026年11月20日",
    ]);
  });

  test("two values at most, and how many there are", async () => {
    const targets = ["t1", "t2", "t3"].map((id) => targetInput({ id }));
    const values = targets.map(({ id }) => valueInput({ target: id }));
    const found = await lines({ due: "2025", targets }, "2026-11-20", [
      resultEntry("xiji-2025/1-2026-01-08", { values }),
    ]);
    expect(found.at(-1)).toBe(
      "结果：通自来水的农户85户（截至2025年）；通自来水的农户85户（截至2025年），共3个数字有结果。来源：政府工作报告",
    );
  });
});

test("a page's section keeps apart what is ahead, what passed in silence and what passed with a result", async () => {
  const targets = ["2025", "2024", "2029"].map((due, index) => targetInput({ id: `t${index + 1}`, due }));
  const deadlines = deadlinesOf({ targets }, "2026-11-20", [resultEntry("xiji-2025/1-2026-01-08")]);
  const root = await render(DueSection, {
    props: { deadlines, limit: 4, links: [{ href: "/timeline/", label: "全部" }] },
  });
  expect(root.querySelectorAll("h3").map(textOf)).toEqual(["接下来到期", "已到期，未见公开结果", "已到期，有公开结果"]);
  expect(root.querySelectorAll("time").map((time) => time.getAttribute("datetime"))).toEqual(["2029", "2024", "2025"]);
  expect(root.querySelectorAll(".links a").map((link) => link.getAttribute("href"))).toEqual(["/timeline/"]);
});

test("a place or department without any date has no such section", async () => {
  expect(textOf(await render(DueSection, { props: { deadlines: [], limit: 4, links: [] } }))).toBe("");
});
