import { expect, test } from "vitest";
import Citation from "../../../src/components/site/Citation.astro";
import { render } from "./render.ts";

const root = await render(Citation, {
  props: { title: "改善农村饮水", document: "西吉县民生工作责任清单" },
  path: "/tasks/xiji-2025/1/?from=search",
});

test("a citation names the page, the document it rests on, the site day and the lasting address", () => {
  expect(root.querySelector("#citation-text")?.text).toBe(
    "民诺. 改善农村饮水：西吉县民生工作责任清单[DB/OL]. [2026-11-22]. https://minnuo.test/tasks/xiji-2025/1/.",
  );
});

test("the copy button copies that text, and stays hidden where scripts do not run", () => {
  const button = root.querySelector("button");
  expect(button?.getAttribute("data-copy")).toBe("citation-text");
  expect(button?.closest("[hidden]")).not.toBeNull();
});
