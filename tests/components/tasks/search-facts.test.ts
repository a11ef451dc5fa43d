import { expect, test } from "vitest";
import SearchFacts from "../../../src/components/tasks/SearchFacts.astro";
import { documentEntry, smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render } from "../site/render.ts";

async function facts(attribute: string, changes: Parameters<typeof taskEntry>[1]) {
  const { tasks } = smallLedger({
    documents: [documentEntry("xiji-2025", { resultsLookedFor: { until: "2026-11-20", where: "县政府网站" } })],
    tasks: [taskEntry("xiji-2025/1", changes)],
  });
  const root = await render(SearchFacts, { props: { task: tasks[0] } });
  return root
    .querySelectorAll(`[data-pagefind-${attribute}]`)
    .map((part) => part.getAttribute(`data-pagefind-${attribute}`));
}

test("search finds a county's task under its prefecture and region, and by department, topic, year and status", async () => {
  expect(await facts("filter", { due: "2025", lead: ["水务局"] })).toEqual([
    "place:xiji",
    "place:guyuan",
    "place:ningxia",
    "department:water",
    "topic:water",
    "year:2025",
    "status:due-no-result",
    "document:xiji-2025",
  ]);
});

test("a result shows place, unit, date as printed, status and main figure", async () => {
  expect(await facts("meta", { due: "2025-03", lead: ["水务局"], targets: [targetInput()] })).toEqual([
    "place:西吉县",
    "lead:水务局",
    "due:2025年3月",
    "status:已到期，未见公开结果",
    "figure:通自来水的农户 80户以上",
  ]);
});

test("a main figure of another place and date is said to be that", async () => {
  const targets = [targetInput({ scope: "ningxia", due: "2027" })];
  expect(await facts("meta", { due: "2025-03", targets })).toContain(
    "figure:通自来水的农户 80户以上（宁夏回族自治区，2027年）",
  );
});

test("a result shows nothing that is not printed", async () => {
  expect(await facts("meta", {})).toEqual(["place:西吉县", "status:未写明期限"]);
});
