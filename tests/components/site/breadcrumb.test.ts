import { describe, expect, test } from "vitest";
import Breadcrumb from "../../../src/components/site/Breadcrumb.astro";
import { render, textOf } from "./render.ts";

const crumbs = [{ label: "地区", href: "/places/" }, { label: "西吉县 <b>" }];
const root = await render(Breadcrumb, { props: { crumbs } });

describe("the way to a page", () => {
  test("is named, begins at the home page and links every step but the page itself", () => {
    expect(root.querySelector("nav")?.getAttribute("aria-label")).toBe("当前位置");
    expect(root.querySelectorAll("li a").map((link) => [link.getAttribute("href"), textOf(link)])).toEqual([
      ["/", "首页"],
      ["/places/", "地区"],
    ]);
  });

  test("ends with the page itself, marked as the current one", () => {
    const last = root.querySelectorAll("li").at(-1);
    expect(last?.querySelector("a")).toBeNull();
    expect(last?.querySelector("[aria-current=page]")?.innerHTML).toBe("西吉县 &lt;b&gt;");
  });

  test("is told to machines in the same order, with whole addresses", () => {
    const data = JSON.parse(root.querySelector("script")?.textContent ?? "");
    expect(data).toEqual({
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "首页", item: "https://minnuo.test/" },
        { "@type": "ListItem", position: 2, name: "地区", item: "https://minnuo.test/places/" },
        { "@type": "ListItem", position: 3, name: "西吉县 <b>" },
      ],
    });
  });
});
