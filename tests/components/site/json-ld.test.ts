import { expect, test } from "vitest";
import JsonLd from "../../../src/components/site/JsonLd.astro";
import { render, renderHtml } from "./render.ts";

const hostile = {
  "@type": "PlanAction",
  name: '</script><script>alert("1")</script><!--',
  description: "甲&乙\u2028丙",
};
const options = { props: { data: hostile } };

test("nothing a page says can close the script element it stands in", async () => {
  const html = await renderHtml(JsonLd, options);
  expect(html.match(/<\/?script/giu)).toEqual(["<script", "</script"]);
  expect(html).not.toContain("<!--");
});

test("machines read exactly what was meant, as schema.org", async () => {
  const script = (await render(JsonLd, options)).querySelector("script");
  expect(script?.getAttribute("type")).toBe("application/ld+json");
  expect(JSON.parse(script?.textContent ?? "")).toEqual({ "@context": "https://schema.org", ...hostile });
});
