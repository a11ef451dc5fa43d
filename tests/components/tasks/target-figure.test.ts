import { describe, expect, test } from "vitest";
import TargetFigure from "../../../src/components/figures/TargetFigure.astro";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";
import { render, textOf } from "../site/render.ts";

async function figure(changes: Parameters<typeof targetInput>[0], hero?: boolean) {
  const { targets } = smallLedger({ tasks: [taskEntry("xiji-2025/1", { targets: [targetInput(changes)] })] });
  const root = await render(TargetFigure, { props: { target: targets[0], hero } });
  return root.querySelector("[data-figure]");
}

const people = { value: 80_000, unit: "人", stated: "8万人以上" };

describe("a figure on a page", () => {
  test("carries the id of its record in the open data", async () => {
    expect((await figure(people))?.getAttribute("data-figure")).toBe("xiji-2025/1/t1");
  });

  test("carries its plain value for machines and the printed scale for readers", async () => {
    const element = await figure(people);
    expect([element?.rawTagName, element?.getAttribute("value"), textOf(element)]).toEqual([
      "data",
      "80000",
      "8万人以上",
    ]);
  });

  test("of 0 is 0", async () => {
    const element = await figure({ value: 0, unit: "起", bound: "exactly", stated: "0起" });
    expect([element?.rawTagName, element?.getAttribute("value"), textOf(element)]).toEqual(["data", "0", "0起"]);
  });

  test("without a number has words and no value", async () => {
    const element = await figure({ value: null, unit: null, bound: "all", stated: "全覆盖" });
    expect([element?.rawTagName, element?.getAttribute("value"), textOf(element)]).toEqual([
      "span",
      undefined,
      "全覆盖",
    ]);
  });

  test("has its number apart, so that it can be set large", async () => {
    const element = await figure({ ...people, bound: "about" }, true);
    expect(textOf(element?.querySelector(".figure__number"))).toBe("8万");
    expect(element?.classList.contains("figure--hero")).toBe(true);
    expect((await figure(people))?.classList.contains("figure--hero")).toBe(false);
  });
});
