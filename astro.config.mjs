import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkJoinCjkLines from "remark-join-cjk-lines";

export default defineConfig({
  // Set this to the address the site is published at: citations, feed, calendars and sitemap use it.
  site: "https://minnuo.example",
  trailingSlash: "always",
  build: { inlineStylesheets: "never", concurrency: 8 },
  devToolbar: { enabled: false },
  // The content security policy allows no inline script or style, so nothing may be inlined.
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    processor: unified({ remarkPlugins: [remarkCjkFriendly, remarkJoinCjkLines], smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap()],
});
