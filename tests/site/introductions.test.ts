import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentDir } from "../../scripts/lib/paths.ts";
import { builtPages } from "../support/built-site.ts";

const folder = path.join(contentDir, "documents");
const introductions = readdirSync(folder).map((name) => {
  const page = builtPages.find(({ address }) => address === `/documents/${path.parse(name).name}/`);
  const body = readFileSync(path.join(folder, name), "utf8");
  return { name, page, asked: body.match(/^<Chart /gmu)?.length ?? 0 };
});

test("every chart that an introduction sets stands among its words", () => {
  const shown = introductions.map(({ name, page }) => ({
    name,
    charts: page?.root.querySelectorAll(".prose > .chart"),
  }));
  expect(shown.map(({ name, charts }) => [name, charts?.length])).toEqual(
    introductions.map(({ name, asked }) => [name, asked]),
  );
});

test("no document's page prints a chart twice", () => {
  const twice = introductions.flatMap(({ name, page }) => {
    const titles =
      page?.root.querySelectorAll(".chart").map((chart) => chart.querySelector(".chart__table")?.text) ?? [];
    return titles.length === new Set(titles).size ? [] : [name];
  });
  expect(twice).toEqual([]);
});
