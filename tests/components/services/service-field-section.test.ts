import { expect, test } from "vitest";
import ServiceFieldSection from "../../../src/components/services/ServiceFieldSection.astro";
import { smallLedger, taskEntry } from "../../support/ledger.ts";
import { serviceFieldEntry } from "../../support/registers.ts";
import { render, textOf } from "../site/render.ts";

async function section(changes: Parameters<typeof serviceFieldEntry>[1] = {}) {
  const { services } = smallLedger({
    tasks: [taskEntry("xiji-2025/1")],
    services: [serviceFieldEntry("water", changes)],
  });
  return render(ServiceFieldSection, { props: { field: services[0] } });
}

test("each service of a field says what people get and which tasks provide it", async () => {
  const [row, ...others] = (await section()).querySelectorAll("tbody tr");
  expect(others).toEqual([]);
  expect(row?.querySelectorAll("th, td").map(textOf)).toEqual([
    "饮水安全",
    "家家能喝上干净的水",
    "西吉民生清单改善农村饮水",
  ]);
});

test("a link to a service leads to its row", async () => {
  expect((await section()).querySelector("tbody tr")?.id).toBe("drinking-water");
});

test("a field says how many services the document counts and how many it lists, and when the two differ", async () => {
  const counted = async (printedCount: number) => textOf((await section({ printedCount })).querySelector("h2 + p"));
  expect(await counted(1)).toBe("让大家喝上干净的水。原文写共计1项，逐项数也是1项。");
  expect(await counted(2)).toBe("让大家喝上干净的水。原文写共计2项，逐项数是1项。");
});
