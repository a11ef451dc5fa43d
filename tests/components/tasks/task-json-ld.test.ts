import { expect, test } from "vitest";
import TaskJsonLd from "../../../src/components/tasks/TaskJsonLd.astro";
import { smallLedger, taskEntry } from "../../support/ledger.ts";
import { render } from "../site/render.ts";

async function data(changes: Parameters<typeof taskEntry>[1]) {
  const { tasks } = smallLedger({ tasks: [taskEntry("xiji-2025/1", changes)] });
  const script = (await render(TaskJsonLd, { props: { task: tasks[0] } })).querySelector("script");
  return JSON.parse(script?.textContent ?? "");
}

test("machines are told what is promised, by whom, where and by when", async () => {
  expect(await data({ due: "2025-03", lead: ["水务局"] })).toEqual({
    "@context": "https://schema.org",
    "@type": "PlanAction",
    name: "改善农村饮水",
    description: "让农户喝上自来水。",
    url: "https://minnuo.test/tasks/xiji-2025/1/",
    agent: [{ "@type": "GovernmentOrganization", name: "水务局" }],
    location: { "@type": "AdministrativeArea", name: "西吉县" },
    endTime: "2025-03",
  });
});

test("machines are told no date that is not printed", async () => {
  expect(await data({})).not.toHaveProperty("endTime");
});
