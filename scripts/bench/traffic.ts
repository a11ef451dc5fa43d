import { setTimeout as wait } from "node:timers/promises";
import type { Page, Request } from "playwright-core";

/** Milliseconds without a new request after which nothing more is expected; workers report late. */
const quiet = 100;

/** Counts what a page loads. */
export interface Traffic {
  /** Waits for everything under way and gives the bytes transferred since the last call. */
  readonly taken: () => Promise<number>;
}

/** Watches a page, its workers included; call it before the page is opened. */
export function watchTraffic(page: Page): Traffic {
  const open = new Set<Request>();
  let last = 0;
  let bytes = 0;
  const noted = (request: Request, isOpen: boolean) => {
    last = performance.now();
    if (isOpen) open.add(request);
    else open.delete(request);
  };
  page.on("request", (request) => noted(request, true));
  page.on("requestfailed", (request) => noted(request, false));
  page.on("requestfinished", async (request) => {
    const size = await transferred(request);
    bytes += size;
    noted(request, false);
  });
  return {
    taken: async () => {
      last = performance.now();
      while (open.size > 0 || performance.now() - last < quiet) await wait(quiet / 4);
      const sum = bytes;
      bytes = 0;
      return sum;
    },
  };
}

/**
 * What the browser says it received (`encodedDataLength` of Network.loadingFinished). It says
 * nothing of the body of a worker's own script; there the server's Content-Length stands in.
 */
async function transferred(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const length = Number((await (await request.response())?.headerValue("content-length")) ?? 0);
  return responseHeadersSize + Math.max(responseBodySize, length);
}
