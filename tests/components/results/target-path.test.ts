import { expect, test } from "vitest";
import TargetPath from "../../../src/components/results/TargetPath.astro";
import TargetTable from "../../../src/components/tasks/TargetTable.astro";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { resultEntry, valueInput } from "../../support/results.ts";
import { render, textOf } from "../site/render.ts";

/** A target of 2025 that a paper of 2026 lowers, and a value as of 2025. */
const { tasks } = smallLedger({
  documents: [
    documentEntry("xiji-2025", { shortTitle: "2025年清单" }),
    documentEntry("xiji-2026", { shortTitle: "2026年清单", year: 2026 }),
  ],
  tasks: [
    taskEntry("xiji-2025/1", { targets: [targetInput({ due: "2025" })] }),
    taskEntry("xiji-2026/1", {
      targets: [
        targetInput({ due: "2026-06", value: 60, stated: "60户以上", replaces: "xiji-2025/1/t1" }),
        targetInput({ id: "t2" }),
      ],
    }),
  ],
  results: [resultEntry("xiji-2025/1-2026-01-08", { values: [valueInput({ value: 70 })] })],
});

test.each([0, 1])(
  "on both pages the path shows each target, where it is printed, and what the result says of it",
  async (index) => {
    const root = await render(TargetPath, { props: { targets: tasks[index]?.targets } });
    expect(root.querySelectorAll("li").map(textOf)).toEqual([
      "原来的目标·2025年清单承诺80户以上，2025年；公布的结果是70户（截至2025年）：没有做到。",
      "后来改的目标·2026年清单承诺60户以上，2026年6月；公布的结果是70户（截至2025年）：已做到。",
    ]);
    expect(root.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual([
      "/tasks/xiji-2025/1/#t1",
      "/tasks/xiji-2026/1/#t1",
    ]);
  },
);

test("figures that no paper changed have no path", async () => {
  expect(textOf(await render(TargetPath, { props: { targets: tasks[1]?.targets.slice(1) } }))).toBe("");
});

test("in the table of figures each leads to the other, and shows the result and what it says", async () => {
  const row = async (index: number) => {
    const root = await render(TargetTable, { props: { targets: tasks[index]?.targets, caption: "数字" } });
    return root.querySelector("tbody tr");
  };
  const [earlier, later] = [await row(0), await row(1)];
  expect(textOf(earlier?.querySelector("th"))).toBe("通自来水的农户后来的文件改了这个目标");
  expect(textOf(later?.querySelector("th"))).toBe("通自来水的农户改自以前文件的目标");
  expect(textOf(earlier?.querySelector("td[data-label=公开的结果]"))).toBe("70户（截至2025年）▲公开结果：没有做到");
});
