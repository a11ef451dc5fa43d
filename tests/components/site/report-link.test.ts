import { expect, test, vi } from "vitest";
import ReportLink from "../../../src/components/site/ReportLink.astro";
import { settings } from "../../../src/queries/settings.ts";
import { render, textOf } from "./render.ts";
import { siteSettings } from "./settings.ts";

vi.mock("../../../src/queries/settings.ts", () => ({ settings: vi.fn() }));

async function link(email: string | null) {
  vi.mocked(settings).mockResolvedValue(siteSettings({ email }));
  const root = await render(ReportLink, { props: { subject: "改厕 & 饮水" }, path: "/tasks/xiji-2025/1/?from=search" });
  return root.querySelector("a");
}

test("without an e-mail address, the link leads to what a reader should write down", async () => {
  const anchor = await link(null);
  expect(anchor?.getAttribute("href")).toBe("/about/#report");
  expect(textOf(anchor)).toBe("发现错误怎么办");
});

test("with an e-mail address, the link opens a message that names the page and its address", async () => {
  const anchor = await link("jiucuo@minnuo.test");
  expect(textOf(anchor)).toBe("这一页有错？告诉我们");
  const address = new URL(anchor?.getAttribute("href") ?? "");
  expect(`${address.protocol}${address.pathname}`).toBe("mailto:jiucuo@minnuo.test");
  expect(address.searchParams.get("subject")).toBe("纠错：改厕 & 饮水");
  expect(address.searchParams.get("body")).toContain("页面：https://minnuo.test/tasks/xiji-2025/1/\n");
});
