import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { type HTMLElement, parse } from "node-html-parser";

/** A component as `.astro` files export it. */
export type Component = Parameters<AstroContainer["renderToString"]>[0];

interface Options {
  readonly props?: Record<string, unknown>;
  /** Path of the page the component stands on. */
  readonly path?: string;
  /** What that page's route fills in. */
  readonly params?: Record<string, string>;
}

/** The HTML of a component that stands on a page of the site. */
export async function renderHtml(component: Component, options: Options = {}): Promise<string> {
  const { props = {}, path = "/", params = {} } = options;
  const container = await AstroContainer.create({ astroConfig: { site: "https://minnuo.test" } });
  return container.renderToString(component, { props, params, request: new Request(`https://minnuo.test${path}`) });
}

/** The same, parsed. */
export async function render(component: Component, options?: Options): Promise<HTMLElement> {
  return parse(await renderHtml(component, options));
}

/** Text as a reader sees it, without the spaces between tags. */
export const textOf = (element: HTMLElement | null | undefined) => (element?.textContent ?? "").replace(/\s+/gu, "");
