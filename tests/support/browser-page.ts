import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

/** A page together with everything it should not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Console messages, uncaught errors, failed requests and requests to other hosts. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Milliseconds an action may take; an element that is missing should not stop the run for long. */
const patience = 15_000;

const browser = await chromium.connect(inject("browser"));

/** Address of the finished site. */
export const origin = inject("origin");

/**
 * Opens a page in a context of its own; whoever opens it closes it.
 * @param options width, scripts on or off, colour scheme …
 */
export async function openPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: origin, locale: "zh-CN", reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  return { page, complaints: watch(page), close: () => context.close() };
}

/** Gives a test a fresh page and closes it afterwards. */
export async function withPage<T>(
  options: BrowserContextOptions,
  work: (watched: WatchedPage) => Promise<T>,
): Promise<T> {
  const watched = await openPage(options);
  return await work(watched).finally(watched.close);
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
