import type { AstroIntegration } from "astro";

/**
 * Adds the page that shows every example of every chart. Only the development server is given
 * this integration, so the finished site cannot contain the page.
 */
export const gallery: AstroIntegration = {
  name: "minnuo-gallery",
  hooks: {
    "astro:config:setup": ({ injectRoute }) =>
      injectRoute({
        pattern: "/gallery/",
        entrypoint: new URL("../../src/pages/_gallery.astro", import.meta.url),
        prerender: true,
      }),
  },
};
