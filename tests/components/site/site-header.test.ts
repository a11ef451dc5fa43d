import { expect, test } from "vitest";
import SiteHeader from "../../../src/components/site/SiteHeader.astro";
import { render, textOf } from "./render.ts";

const header = (path: string) => render(SiteHeader, { props: { path } });

test("the first link leads past the header to the text", async () => {
  const [first] = (await header("/")).querySelectorAll("a");
  expect([first?.getAttribute("href"), textOf(first)]).toEqual(["#main", "跳到正文"]);
});

test("the section a page belongs to is marked, in the row and in the menu", async () => {
  const marked = (await header("/places/xiji/")).querySelectorAll("[aria-current]");
  expect(marked.map((link) => [link.getAttribute("href"), link.getAttribute("aria-current")])).toEqual([
    ["/places/", "true"],
    ["/places/", "true"],
  ]);
});

test("a page outside the five sections marks none", async () => {
  expect((await header("/tasks/xiji-2025/1/")).querySelectorAll("[aria-current]")).toEqual([]);
});

test("search works without a script: the form asks the search page", async () => {
  const form = (await header("/")).querySelector("form[role=search]");
  expect([form?.getAttribute("action"), form?.getAttribute("method")]).toEqual(["/search/", "get"]);
  const input = form?.querySelector("input[name=q]");
  expect(form?.querySelector(`label[for=${input?.getAttribute("id")}]`)).not.toBeNull();
});
