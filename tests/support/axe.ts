import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** Puts axe into the open document; needed once after every load, not before every run. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** The rules that a change of colours can break. */
export const colourRules: readonly string[] = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds in the page as it looks now: rule, place, remedy.
 * @param rules names of rules or of groups of rules; all of WCAG 2.2 AA and good practice, if not given
 */
export function violations(page: Page, rules: readonly string[] = tags): Promise<readonly string[]> {
  return page.evaluate(async (runOnly) => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: [...runOnly],
      resultTypes: ["violations"],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
    );
  }, rules);
}
