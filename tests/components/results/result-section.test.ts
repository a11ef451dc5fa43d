import { describe, expect, test } from "vitest";
import ResultSection from "../../../src/components/results/ResultSection.astro";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { resultEntry, valueInput } from "../../support/results.ts";
import { render, textOf } from "../site/render.ts";

/** What a county's page says of the results of a task with one figure due in 2025. */
async function section(...entries: readonly ReturnType<typeof resultEntry>[]) {
  const { tasks } = smallLedger({
    tasks: [taskEntry("xiji-2025/1", { targets: [targetInput({ due: "2025" })] })],
    results: entries,
  });
  return render(ResultSection, { props: { results: tasks[0]?.results } });
}

const facts = (root: Awaited<ReturnType<typeof section>>) =>
  Object.fromEntries(
    root.querySelectorAll("dl > div").map((row) => [textOf(row.querySelector("dt")), textOf(row.querySelector("dd"))]),
  );

describe("a published result", () => {
  const entry = resultEntry("xiji-2025/1-2026-01-08", { recordedOn: "2026-01-10" });

  test("shows the value beside the promise, as of when, how they compare, and the printed words", async () => {
    const root = await section(entry);
    expect(textOf(root.querySelector("h3"))).toBe("截至2025年");
    expect(root.querySelectorAll("tbody tr > *").map(textOf)).toEqual([
      "通自来水的农户",
      "80户以上，2025年",
      "85户",
      "已做到",
      "85户通了自来水",
    ]);
  });

  test("names its source, who published it and when, and who recorded it and when", async () => {
    const root = await section(entry);
    expect(facts(root)).toEqual({
      来源: "政府工作报告",
      公布单位: "西吉县人民政府",
      公布日期: "2026年1月8日",
      录入: "张三，2026年1月10日",
    });
    expect(root.querySelector("dd a")?.getAttribute("href")).toBe("https://example.test/report");
  });

  test("says so where the source has neither an address nor a day", async () => {
    const source = { title: "公示栏", publisher: "村委会", url: null };
    const root = await section(resultEntry("xiji-2025/1-2026-01-08", { source, published: null }));
    expect(facts(root)).toMatchObject({ 来源: "公示栏", 公布日期: "未写明" });
    expect(root.querySelector("dd a")).toBeNull();
  });

  test("that is not enough while the date is ahead says only that it is ahead", async () => {
    const ledger = smallLedger({
      tasks: [taskEntry("xiji-2025/1", { targets: [targetInput({ due: "2029" }), targetInput({ id: "t2" })] })],
      results: [
        resultEntry("xiji-2025/1-2026-01-08", {
          values: [valueInput({ value: 60 }), valueInput({ target: "t2", value: 60 })],
        }),
      ],
    });
    const root = await render(ResultSection, { props: { results: ledger.tasks[0]?.results } });
    expect(root.querySelectorAll("td[data-label=相比]").map(textOf)).toEqual(["期限还没到", "原文没有写期限"]);
  });

  test("that does not tell says why", async () => {
    const values = [valueInput({ differs: "来源数的是全市" })];
    const root = await section(resultEntry("xiji-2025/1-2026-01-08", { values }));
    expect(textOf(root.querySelector("td[data-label=相比]"))).toBe("看不出是否做到来源数的是全市");
  });

  test("in words shows what the source says", async () => {
    const progress = { state: "not-started", stated: "尚未开工" } as const;
    const root = await section(resultEntry("xiji-2025/1-2025-09-01", { asOf: "2025-08", progress }));
    expect(textOf(root.querySelector("h3 + p"))).toBe("公开材料说，整项还没有开工尚未开工");
    expect(root.querySelector("table")).toBeNull();
  });
});

test("results stand with the latest first, and each table has a caption of its own", async () => {
  const root = await section(
    resultEntry("xiji-2025/1-2025-09-01", { asOf: "2025-08" }),
    resultEntry("xiji-2025/1-2026-01-08"),
  );
  expect(root.querySelectorAll("h3").map(textOf)).toEqual(["截至2025年", "截至2025年8月"]);
  expect(root.querySelectorAll("caption").map(textOf)).toEqual([
    "政府工作报告公布的数字，截至2025年",
    "政府工作报告公布的数字，截至2025年8月",
  ]);
});

test("without results there is no section", async () => {
  expect(textOf(await section())).toBe("");
});
