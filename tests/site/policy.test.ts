import type { HTMLElement } from "node-html-parser";
import { expect, test } from "vitest";
import { type BuiltPage, builtFiles, builtPages, readBuilt } from "../support/built-site.ts";

/** Data blocks are never executed; everything else must be a file of the site. */
const dataBlocks = new Set(["application/ld+json", "application/json"]);
const resources =
  "script[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=modulepreload], img[src]";

/** What `find` says about each page, with the page's address in front. */
const inEveryPage = (find: (page: BuiltPage) => readonly string[]) =>
  builtPages.flatMap((page) => find(page).map((found) => `${page.address}: ${found}`));

const isInlineScript = (element: HTMLElement) =>
  !element.hasAttribute("src") && !dataBlocks.has(element.getAttribute("type") ?? "");

test("no page holds script or style code of its own", () => {
  expect(
    inEveryPage(({ root }) => [
      ...root.querySelectorAll("script").filter(isInlineScript).map(String),
      ...root.querySelectorAll("style").map(String),
    ]),
  ).toEqual([]);
});

test("no element has a style attribute or an event attribute", () => {
  expect(
    inEveryPage(({ root }) =>
      root
        .querySelectorAll("*")
        .flatMap((element) => Object.keys(element.attributes).map((name) => ({ name, tag: element.rawTagName })))
        .filter(({ name }) => /^(?:style|on\w+)$/iu.test(name))
        .map(({ name, tag }) => `<${tag} ${name}>`),
    ),
  ).toEqual([]);
});

test("scripts, styles, icons and pictures come from the site itself", () => {
  expect(
    inEveryPage(({ root }) =>
      root
        .querySelectorAll(resources)
        .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
        .filter((address) => !/^\/(?!\/)/u.test(address)),
    ),
  ).toEqual([]);
});

test("links lead to http, https, mail or a place on the site, never to code", () => {
  expect(
    inEveryPage(({ root }) =>
      root
        .querySelectorAll("a[href], area[href], form[action]")
        .map((element) => element.getAttribute("href") ?? element.getAttribute("action") ?? "")
        .filter((address) => !/^(?:https?:\/\/|mailto:|webcal:|\/(?!\/)|#|\?)/u.test(address)),
    ),
  ).toEqual([]);
});

test("style sheets load nothing from elsewhere", () => {
  const found = builtFiles
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) =>
      [...readBuilt(file).matchAll(/@import[^;]*|url\(\s*["']?(?:https?:)?\/\/[^)]*\)/gu)].map(String),
    );
  expect(found).toEqual([]);
});

test("no page and no script names a folder of the machine it was built on", () => {
  const own = process.cwd();
  const text = builtFiles.filter((file) => /\.(?:html|js|css|json|xml|ics|csv|txt)$/u.test(file));
  expect(text.filter((file) => readBuilt(file).includes(own))).toEqual([]);
});
