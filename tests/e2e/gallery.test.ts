import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { barsExamples } from "../../src/charts/examples/bars.ts";
import { dotPlotExamples } from "../../src/charts/examples/dot-plot.ts";
import { matrixExamples } from "../../src/charts/examples/matrix.ts";
import { targetRangeExamples } from "../../src/charts/examples/target-range.ts";
import { tileMapExamples } from "../../src/charts/examples/tile-map.ts";
import { timelineExamples } from "../../src/charts/examples/timeline.ts";
import { worksWithExamples } from "../../src/charts/examples/works-with.ts";
import { yearLinesExamples } from "../../src/charts/examples/year-lines.ts";
import { injectAxe, violations } from "../support/axe.ts";
import { openPage, origin } from "../support/browser-page.ts";
import { startDevServer } from "../support/dev-server.ts";

const names = [
  ...barsExamples,
  ...worksWithExamples,
  ...targetRangeExamples,
  ...dotPlotExamples,
  ...yearLinesExamples,
  ...timelineExamples,
  ...matrixExamples,
  ...tileMapExamples,
].map(({ name }) => name);

const smallest = 14;

/** What is wrong with the words of the charts: too small, one upon the other, or cut by the screen's edge. */
function wordProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const shown = [...document.querySelectorAll(".chart *")]
      .filter((element) => element.childElementCount === 0 && element.textContent?.trim() && element.checkVisibility())
      .filter((element) => !element.closest(".visually-hidden, title, desc"));
    const boxes = shown.map((element) => ({
      name: `${element.closest(".chart")?.id}: ${element.textContent?.trim().slice(0, 20)}`,
      picture: element.closest("svg svg, svg"),
      scrolls: element.closest(".chart__scroll, .matrix") !== null,
      size: Number.parseFloat(getComputedStyle(element).fontSize),
      box: element.getBoundingClientRect(),
    }));
    const small = boxes.filter(({ size }) => size < least).map(({ name, size }) => `${name} is ${size} px`);
    const cut = boxes
      .filter(({ box, scrolls }) => !scrolls && (box.right > innerWidth + 0.5 || box.left < -0.5))
      .map(({ name }) => `${name} is cut`);
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(({ picture }) => picture !== null && picture === one.picture)
        .filter(
          ({ box: { left, right, top, bottom } }) =>
            left < one.box.right - 1 &&
            one.box.left < right - 1 &&
            top < one.box.bottom - 5 &&
            one.box.top < bottom - 5,
        )
        .map((other) => `${one.name} touches ${other.name}`),
    );
    return [...small, ...cut, ...over];
  }, smallest);
}

describe("the gallery of the development server", async () => {
  const server = await startDevServer();
  const { page, close } = await openPage({ baseURL: server.origin });
  // Without its client the server cannot reload the page in the middle of a test.
  await page.route("**/@vite/client", (route) => route.abort());
  await page.goto(`${server.origin}/gallery/`);
  afterAll(async () => {
    await close();
    server.stop();
  });

  test("shows every example of every chart", async () => {
    const shown = await page
      .locator("[data-example]")
      .evaluateAll((all) => all.map((one) => one.id || one.getAttribute("data-example")));
    expect(shown).toEqual(names);
  });

  test.each(["normal", "elder"])(
    "has no word too small, cut or under another, at any width, in %s mode",
    async (mode) => {
      await page.evaluate((value) => document.documentElement.setAttribute("data-mode", value), mode);
      const found: Record<string, readonly string[]> = {};
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const problems = await wordProblems(page);
        if (problems.length > 0) found[width] = problems;
      }
      await page.evaluate(() => document.documentElement.removeAttribute("data-mode"));
      expect(found).toEqual({});
    },
  );

  // Two hundred rows are made as twenty are, but take axe minutes.
  const dropMany = () =>
    page.evaluate(() => {
      for (const example of document.querySelectorAll('[data-example$="-many"], [data-example$="-large"]'))
        example.remove();
    });

  test.each([
    { look: "light", media: { colorScheme: "light", media: "screen" } },
    { look: "dark", media: { colorScheme: "dark", media: "screen" } },
    { look: "print", media: { colorScheme: "light", media: "print" } },
  ] as const)("is accessible in $look", async ({ media }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia(media);
    await dropMany();
    await injectAxe(page);
    expect(await violations(page)).toEqual([]);
  });
});

test("the finished site has no gallery", async () => {
  expect((await fetch(`${origin}/gallery/`)).status).toBe(404);
});
