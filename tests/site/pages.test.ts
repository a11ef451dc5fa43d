import { expect, test } from "vitest";
import { type BuiltPage, builtPages, readBuilt, sitemapAddresses } from "../support/built-site.ts";

/** Pages of which `isWrong` is true, by address. */
const pagesWhere = (isWrong: (page: BuiltPage) => boolean) => builtPages.filter(isWrong).map(({ address }) => address);

const attribute = ({ root }: BuiltPage, selector: string, name: string) =>
  root.querySelector(selector)?.getAttribute(name)?.trim() ?? "";

test("every page has exactly one main heading with words in it", () => {
  expect(
    pagesWhere(({ root }) => {
      const headings = root.querySelectorAll("h1");
      return headings.length !== 1 || headings[0]?.text.trim() === "";
    }),
  ).toEqual([]);
});

test("every page is in Simplified Chinese", () => {
  expect(pagesWhere((page) => attribute(page, "html", "lang") !== "zh-CN")).toEqual([]);
});

test("every page has a title that no other page has", () => {
  const titles = builtPages.map(({ root }) => root.querySelector("title")?.text.trim() ?? "");
  expect(pagesWhere(({ root }) => !root.querySelector("title")?.text.trim())).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("every page has a description", () => {
  expect(pagesWhere((page) => attribute(page, "meta[name=description]", "content").length < 4)).toEqual([]);
});

test("every page names its own address as the canonical one", () => {
  expect(
    pagesWhere((page) => {
      if (page.address === "/404.html") return false;
      const canonical = attribute(page, "link[rel=canonical]", "href");
      return !canonical.startsWith("https://") || new URL(canonical).pathname !== page.address;
    }),
  ).toEqual([]);
});

test("every page has one main part that the skip link leads to", () => {
  expect(pagesWhere(({ root }) => root.querySelectorAll("main#main").length !== 1)).toEqual([]);
});

test("no two elements of a page share an id", () => {
  expect(
    pagesWhere(({ root }) => {
      const ids = root.querySelectorAll("[id]").map((element) => element.id);
      return new Set(ids).size !== ids.length;
    }),
  ).toEqual([]);
});

test("no two tables of a page share a caption", () => {
  expect(
    pagesWhere(({ root }) => {
      const captions = root.querySelectorAll("caption").map((caption) => caption.text.trim());
      return new Set(captions).size !== captions.length;
    }),
  ).toEqual([]);
});

test("the sitemap lists every page and nothing else", () => {
  const pages = builtPages.map(({ address }) => address).filter((address) => address !== "/404.html");
  expect([...sitemapAddresses()].sort()).toEqual(pages.sort());
});

const timeline = builtPages.find(({ address }) => address === "/timeline/")?.root;

test("the timeline puts every deadline under the month its paper prints, or under the year where it prints no month", () => {
  const lists = timeline?.querySelectorAll("#ahead h3, #silent h3") ?? [];
  const months = lists.map(({ id, nextElementSibling: list }) => [
    id.replace(/^(?:ahead|silent)-/u, ""),
    ...new Set(list?.querySelectorAll("time").map((date) => date.getAttribute("datetime")?.slice(0, 7))),
  ]);
  expect(months.length).toBeGreaterThan(0);
  expect(months.filter(([month, ...dates]) => dates.length !== 1 || dates[0] !== month)).toEqual([]);
});

test("the timeline tells every duty to report of the open data in its paper's own words", () => {
  const duties: { what: string; stated: string }[] = JSON.parse(readBuilt("data/reports.json"));
  const told = timeline?.querySelectorAll("#reports li").map(({ text }) => text) ?? [];
  expect(duties.length).toBeGreaterThan(0);
  expect(
    duties.filter(({ what, stated }) => !told.some((line) => line.includes(what) && line.includes(stated))),
  ).toEqual([]);
});
