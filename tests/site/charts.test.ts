import { expect, test } from "vitest";
import { builtFiles, builtPages, readBuiltBytes } from "../support/built-site.ts";

const script = 'script[src*="ChartFrame"]';

test("the charts' script is loaded where there is a chart, and nowhere else", () => {
  const wrong = builtPages.filter(
    ({ root }) => (root.querySelector(".chart") === null) !== (root.querySelector(script) === null),
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test("the charts' script has at most 3 KB", () => {
  const sizes = builtFiles
    .filter((file) => /ChartFrame.*\.js$/u.test(file))
    .map((file) => readBuiltBytes(file).byteLength);
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThanOrEqual(3 * 1024);
});

test("every mark of a chart can be told in full words", () => {
  const wrong = builtPages.flatMap(({ address, root }) =>
    root
      .querySelectorAll(".chart__picture")
      .filter((picture) => picture.querySelectorAll("[data-detail]").every((mark) => !mark.getAttribute("data-detail")))
      .map((picture) => `${address} ${picture.closest(".chart")?.id}`),
  );
  expect(wrong).toEqual([]);
});

test("every chart's sentence says more than its title and ends like one", () => {
  const wrong = builtPages.flatMap(({ address, root }) =>
    root
      .querySelectorAll("figure.chart")
      .map((chart) => [chart.querySelector(".chart__title"), chart.querySelector(".chart__summary")])
      .map(([title, summary]) => ({
        title: title?.textContent.trim() ?? "",
        summary: summary?.textContent.trim() ?? "",
      }))
      .filter(({ title, summary }) => !summary.endsWith("。") || !/\d/u.test(summary) || summary === title)
      .map(({ title, summary }) => `${address} ${title}: ${summary}`),
  );
  expect(wrong).toEqual([]);
});

test("the finished site has no gallery of charts", () => {
  expect(builtFiles.filter((file) => /gallery/u.test(file))).toEqual([]);
  expect(builtPages.filter(({ root }) => root.querySelector("[data-example]") !== null)).toEqual([]);
});
