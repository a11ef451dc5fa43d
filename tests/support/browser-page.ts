import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

/** A page together with everything it should not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Console messages, uncaught errors, failed requests and requests to other hosts. */
  readonly complaints: string[];
}

const browser = await chromium.connect(inject("browser"));

/** Address of the finished site. */
export const origin = inject("origin");

/**
 * Opens a page in a context of its own and gives it to a test; closes it afterwards.
 * @param options width, scripts on or off, colour scheme …
 */
export async function withPage<T>(
  options: BrowserContextOptions,
  work: (watched: WatchedPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL: origin, locale: "zh-CN", reducedMotion: "reduce", ...options });
  try {
    const page = await context.newPage();
    return await work({ page, complaints: watch(page) });
  } finally {
    await context.close();
  }
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) =>
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`),
  );
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:" && url.protocol !== "blob:")
      complaints.push(`request: ${url}`);
  });
  return complaints;
}
