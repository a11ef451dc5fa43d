import { describe, expect, test, vi } from "vitest";
import CheckAgreements from "../../../src/components/checks/CheckAgreements.astro";
import CheckFigures from "../../../src/components/checks/CheckFigures.astro";
import CheckLines from "../../../src/components/checks/CheckLines.astro";
import CheckList from "../../../src/components/checks/CheckList.astro";
import type { CheckLine } from "../../../src/model/checks/records.ts";
import { fiscalOf, households, lineOver, linesOf, moneyTable, share } from "../../support/checks.ts";
import { render, textOf } from "../site/render.ts";
import { siteSettings } from "../site/settings.ts";

vi.mock("../../../src/queries/settings.ts", () => ({ settings: async () => siteSettings() }));

const off = lineOver([households(40), households(10), households(20)], { explanation: "下一页印30户" });
const fits = lineOver([households(30), households(10), households(20)]);

describe("a figure that does not agree", () => {
  const entry = async (line: CheckLine, verdict = "disagrees") =>
    (await render(CheckList, { props: { lines: [line, fits], verdict } })).querySelector("article");

  test("has an address of its own", async () => {
    expect((await entry(off))?.id).toBe("xiji-2025.a-sum");
  });

  test("is told in words, not by colour alone", async () => {
    const article = await entry(off);
    expect(textOf(article?.querySelector(".verdict"))).toBe("≠复算不一致");
    expect(textOf(article)).toContain("印的是40户，照别的数算是30户，多10户。");
    expect(textOf(article)).toContain("算法：10+20=30户");
    expect(textOf(article)).toContain("文件里的线索：下一页印30户");
  });

  test("leads to every figure it uses, printed as it stands there", async () => {
    const rows = (await entry(off))?.querySelectorAll("tbody tr") ?? [];
    expect(
      rows.map((row) => [
        row.querySelector("[data-figure]")?.getAttribute("data-figure"),
        textOf(row.querySelector("td")),
        row.querySelector("a")?.getAttribute("href"),
      ]),
    ).toEqual([
      ["xiji-2025/1/t1", "40户以上", "/tasks/xiji-2025/1/#t1"],
      ["xiji-2025/1/t2", "10户以上", "/tasks/xiji-2025/1/#t2"],
      ["xiji-2025/1/t3", "20户以上", "/tasks/xiji-2025/1/#t3"],
    ]);
  });

  test("says how to tell that the copy is wrong", async () => {
    expect((await entry(off))?.querySelector(".no-print a")?.getAttribute("href")).toMatch(
      /^mailto:|^\/about\/#report$/u,
    );
  });

  test("is set apart where the document may have meant something else", async () => {
    const likely = lineOver([households(40), households(10), households(20)], { certainty: "likely" });
    expect(await entry(likely)).toBeNull();
    expect(textOf((await entry(likely, "likely-disagrees"))?.querySelector(".verdict"))).toBe("≠可能不一致");
  });
});

describe("figures that agree", () => {
  const row = async (line: CheckLine) =>
    (await render(CheckAgreements, { props: { lines: [line, off] } })).querySelectorAll("tbody tr");

  test("are listed as well, each with an address, its formula and where it is printed", async () => {
    const rows = await row(fits);
    expect(rows.map(({ id }) => id)).toEqual(["xiji-2025.a-sum"]);
    expect(rows[0]?.querySelectorAll("td").map(textOf)).toEqual(["30户", "10+20=30户", "没有差别", "改善农村饮水"]);
    expect(rows[0]?.querySelector("a")?.getAttribute("href")).toBe("/tasks/xiji-2025/1/#t1");
  });

  test("carry the printed value for machines", async () => {
    const value = (await row(fits))[0]?.querySelector("[data-check]");
    expect([
      value?.getAttribute("data-check"),
      value?.getAttribute("data-field"),
      value?.getAttribute("value"),
    ]).toEqual(["xiji-2025/a-sum", "printed", "30"]);
  });
});

test("a line on the page of a task leads to its full account", async () => {
  const root = await render(CheckLines, { props: { lines: [off] } });
  expect(root.querySelector("a")?.getAttribute("href")).toBe("/checks/#xiji-2025.a-sum");
});

test("what this site counted is never shown as printed words", async () => {
  const table = moneyTable("t", [["need", "万元"]], [["a", "1"]]);
  const [line] = linesOf(
    { left: { rows: "xiji-2025/t" }, right: { number: 1, why: "一行" } },
    { fiscal: fiscalOf(table) },
  );
  const root = await render(CheckFigures, { props: { figures: line?.figures, title: "行数" } });
  expect(root.querySelectorAll("tbody td").map(textOf)).toEqual(["1行", "本站数的", "表t"]);
});

test("a verdict on a limit has the sign of the limit", async () => {
  const kept = lineOver([share(10), share(20)], { relation: "at-most", right: { figure: "xiji-2025/1/t2" } });
  const root = await render(CheckLines, { props: { lines: [kept] } });
  expect(textOf(root.querySelector(".verdict"))).toBe("≤复算一致");
});
