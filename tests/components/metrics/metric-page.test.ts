import { describe, expect, test } from "vitest";
import MetricFigures from "../../../src/components/metrics/MetricFigures.astro";
import MetricIndex from "../../../src/components/metrics/MetricIndex.astro";
import MetricPicture from "../../../src/components/metrics/MetricPicture.astro";
import { documentEntry, metricEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

const share = { metric: "sewage", unit: "%", bound: "exactly" } as const;

const { metrics } = smallLedger({
  documents: [documentEntry("xiji-2025"), documentEntry("guyuan-2024", { place: "guyuan", shortTitle: "固原分工" })],
  metrics: [metricEntry("sewage", { name: "农村生活污水治理（管控）率" })],
  tasks: [
    taskEntry("xiji-2025/1", {
      targets: [
        targetInput({
          ...share,
          value: 19,
          stated: "19%",
          due: "2027",
          measuredAs: "治理（管控）率",
          baseline: 10,
          baselineYear: "2023",
          nature: "binding",
          note: "这是说明",
        }),
      ],
    }),
    taskEntry("guyuan-2024/1", {
      targets: [
        targetInput({ ...share, value: 38, stated: "38%", scope: "ningxia", due: "2024", measuredAs: "治理率" }),
      ],
    }),
  ],
});
const [metric] = metrics;

describe("the page of a metric", () => {
  test("draws what papers measure differently on pictures of their own, and says why", async () => {
    const root = await render(MetricPicture, { props: { metric } });
    expect(root.querySelectorAll(".chart__title").map(textOf)).toEqual([
      "“治理（管控）率”：西吉从10%（2023年）到19%（2027年）",
      "“治理率”：宁夏（2024年）38%",
    ]);
    expect(textOf(root.querySelector("h2 + p"))).toContain("所以分开画，不连成一条线");
  });

  test("lists whose figure, how much, by when, from what, what it is called, how binding and where printed", async () => {
    const root = await render(MetricFigures, { props: { targets: metric?.targets, caption: "全部数字" } });
    expect(root.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("th, td").map(textOf))).toEqual([
      ["宁夏回族自治区", "38%", "2024年", "", "治理率", "未注明", "改善农村饮水固原分工"],
      ["西吉县", "19%", "2027年", "10%（2023年）", "治理（管控）率", "约束性", "改善农村饮水西吉民生清单这是说明"],
    ]);
    expect(root.querySelectorAll("tbody td a").map((link) => link.getAttribute("href"))).toContain(
      "/tasks/xiji-2025/1/#t1",
    );
  });
});

test("the list of metrics says its figures in words; the tiny picture is hidden from those who do not see it", async () => {
  const root = await render(MetricIndex, { props: { metrics } });
  expect(textOf(root.querySelector("li"))).toBe(
    "农村生活污水治理（管控）率2份文件。西吉从10%（2023年）到19%（2027年）；另有1个数字叫法或口径不同",
  );
  expect(root.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});
