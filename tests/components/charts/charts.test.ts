import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { type HTMLElement, parse } from "node-html-parser";
import { beforeAll, describe, expect, test } from "vitest";
import type { ChartFrameProps } from "../../../src/charts/chart-table.ts";
import { barsExamples } from "../../../src/charts/examples/bars.ts";
import { dotPlotExamples } from "../../../src/charts/examples/dot-plot.ts";
import type { Example } from "../../../src/charts/examples/example.ts";
import { matrixExamples } from "../../../src/charts/examples/matrix.ts";
import { targetRangeExamples } from "../../../src/charts/examples/target-range.ts";
import { tileMapExamples } from "../../../src/charts/examples/tile-map.ts";
import { timelineExamples } from "../../../src/charts/examples/timeline.ts";
import Bars from "../../../src/components/charts/Bars.astro";
import { chartExamples } from "../../../src/components/charts/chart-examples.ts";
import DotPlot from "../../../src/components/charts/DotPlot.astro";
import Matrix from "../../../src/components/charts/Matrix.astro";
import TargetRange from "../../../src/components/charts/TargetRange.astro";
import TileMap from "../../../src/components/charts/TileMap.astro";
import Timeline from "../../../src/components/charts/Timeline.astro";

type Component = Parameters<AstroContainer["renderToString"]>[0];

const charts = chartExamples.flatMap(({ component, examples }) =>
  examples.map(({ name, props }) => ({ name, component, props })),
);

let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = async (component: Component, props: ChartFrameProps) => {
  const html = await container.renderToString(component, { props: { ...props } });
  return { html, root: parse(html) };
};

/** Text as a reader sees it, without the spaces between tags. */
const textOf = (element: HTMLElement | null) => (element?.textContent ?? "").replace(/\s+/gu, "");

const attributes = (root: HTMLElement, name: string) =>
  root.querySelectorAll(`[${name}]`).flatMap((element) => element.getAttribute(name)?.split(" ") ?? []);

describe.each(charts)("$name", ({ component, props }) => {
  test("is a figure named by its finding, with a sentence and a table of all its numbers", async () => {
    const { root } = await render(component, props);
    const figure = root.querySelector("figure.chart");
    expect(figure?.getAttribute("aria-labelledby")).toBe(`${props.id}-title`);
    expect(textOf(root.querySelector(`#${props.id}-title`))).toBe(props.title.replace(/\s/gu, ""));
    expect(textOf(root.querySelector(".chart__summary"))).toBe(props.summary.replace(/\s/gu, ""));
    expect(root.querySelectorAll("details table tbody tr")).toHaveLength(props.table.rows.length);
  });

  test("gives every id once, and points to none that is missing", async () => {
    const { root } = await render(component, props);
    const ids = attributes(root, "id");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...attributes(root, "aria-labelledby"), ...attributes(root, "aria-describedby")];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("has pictures that are named and described, or hidden because the words beside them say it", async () => {
    const { root } = await render(component, props);
    const unnamed = root.querySelectorAll("svg").filter((picture) => {
      const isNamed = picture.querySelector("title") !== null && picture.querySelector("desc") !== null;
      return picture.getAttribute("aria-hidden") !== "true" && !(picture.getAttribute("role") === "img" && isNamed);
    });
    expect(unnamed.map(String)).toEqual([]);
  });

  test("has no style of its own and no scaled text", async () => {
    const { html } = await render(component, props);
    expect(html).not.toMatch(/\sstyle=|<style|viewBox|<script(?! type="module" src=)/u);
    expect(html).not.toMatch(/NaN|undefined|Infinity|null/u);
  });

  test("comes out the same every time", async () => {
    const [first, second] = [await render(component, props), await render(component, props)];
    expect(first.html).toBe(second.html);
  });
});

describe("words in charts", () => {
  const example = <Props>(examples: readonly Example<Props>[], name: string): Props => {
    const found = examples.find((entry) => entry.name === name);
    if (!found) throw new Error(`There is no example ${name}.`);
    return found.props;
  };

  test("a bar's value stands beside its name, not only in the picture", async () => {
    const { root } = await render(Bars, example(barsExamples, "bars-money"));
    expect(root.querySelectorAll(".chart-rows li").map(textOf)).toContain("农村人居环境整治未写明");
  });

  test("a range says in words what it shows", async () => {
    const { root } = await render(TargetRange, example(targetRangeExamples, "range-one"));
    expect(textOf(root.querySelector("svg title"))).toBe("农村生活污水治理（管控）率：承诺19%以上；自治区40%左右");
  });

  test("a tile is a link that says the county, and 未收录 where nothing is collected", async () => {
    const { root } = await render(TileMap, example(tileMapExamples, "tiles-today"));
    const tiles = root.querySelectorAll("a.tile").map((tile) => `${tile.getAttribute("href")} ${textOf(tile)}`);
    expect(tiles).toContain("/places/xiji/ 西吉县35项");
    expect(tiles).toContain("/places/haiyuan/ 海原县未收录");
    expect(textOf(root)).toContain("示意图，方格位置不代表行政区域界线");
  });

  test("a matrix is a table with headings, and its links say where they lead", async () => {
    const { root } = await render(Matrix, example(matrixExamples, "matrix-topics"));
    expect(root.querySelectorAll(".matrix thead th[scope=col]")).toHaveLength(17);
    expect(root.querySelectorAll(".matrix tbody th[scope=row]")).toHaveLength(8);
    expect(root.querySelector(".matrix td a")?.getAttribute("aria-label")).toBe("教育，幼有所育：1");
  });

  test("a year of the timeline says which deadlines are past", async () => {
    const { root } = await render(Timeline, example(timelineExamples, "timeline-years"));
    expect(root.querySelectorAll(".timeline__head").map(textOf)).toContain("2026年1个已到期5个即将到期");
  });

  test("a timeline counts its deadlines by one word, in labels, sentence and picture", async () => {
    const { root } = await render(Timeline, example(timelineExamples, "timeline-years"));
    const counted = textOf(root.querySelector("figure")).match(/\d(?:项|个)/gu) ?? [];
    expect([...new Set(counted.map((found) => found.slice(1)))]).toEqual(["个"]);
  });

  test("levels of a dot plot are named above their rows", async () => {
    const { root } = await render(DotPlot, example(dotPlotExamples, "dots-share"));
    expect(root.querySelectorAll(".chart-group").map(textOf)).toEqual(["自治区", "地级市", "县（市、区）"]);
  });
});
