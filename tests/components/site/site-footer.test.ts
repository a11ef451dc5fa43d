import { describe, expect, test, vi } from "vitest";
import SiteFooter from "../../../src/components/site/SiteFooter.astro";
import { settings } from "../../../src/queries/settings.ts";
import type { SiteEntry } from "../../../src/schemas/site.ts";
import { render, textOf } from "./render.ts";
import { siteSettings } from "./settings.ts";

vi.mock("../../../src/queries/settings.ts", () => ({ settings: vi.fn() }));

async function footer(changes: Partial<SiteEntry> = {}) {
  vi.mocked(settings).mockResolvedValue(siteSettings(changes));
  return render(SiteFooter, { props: { address: "https://minnuo.test/places/xiji/" } });
}

describe("the foot of every page", () => {
  test("shows no row for what is not known", async () => {
    expect((await footer()).querySelectorAll("dl > div")).toEqual([]);
  });

  test("shows who runs the site, once that is known", async () => {
    const rows = (await footer({ operator: "民诺", email: "a@minnuo.test", icp: "宁ICP备1号" })).querySelectorAll(
      "dl > div",
    );
    expect(rows.map((row) => `${textOf(row.querySelector("dt"))}：${textOf(row.querySelector("dd"))}`)).toEqual([
      "主办：民诺",
      "联系邮箱：a@minnuo.test",
      "备案号：宁ICP备1号",
    ]);
  });

  test("says that this is no government site and on which day statuses are reckoned", async () => {
    expect(textOf(await footer())).toContain("非政府官方网站，内容摘自公开文件。期限状态按2026年11月22日推算。");
  });

  test("says only the day on a government site", async () => {
    const text = textOf(await footer({ official: true }));
    expect(text).not.toContain("非政府官方网站");
    expect(text).toContain("期限状态按2026年11月22日推算。");
  });

  test("names its licence and, for print, the page's address", async () => {
    const root = await footer();
    expect(textOf(root.querySelector("a[rel=license]"))).toBe("CCBY4.0");
    expect(textOf(root.querySelector(".print-address"))).toBe("https://minnuo.test/places/xiji/");
  });
});
