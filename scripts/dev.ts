import { dev } from "astro";
import { gallery } from "./dev/gallery.ts";
import { main } from "./lib/main.ts";
import { root } from "./lib/paths.ts";
import { chosenPort, firstPort } from "./lib/port.ts";
import { siteDay } from "./lib/site-day.ts";

await main(async () => {
  process.env.SITE_DAY = siteDay(process.env.SITE_DAY, new Date());
  await dev({
    root,
    integrations: [gallery],
    server: { port: chosenPort(process.env.PORT) ?? firstPort },
    // Finished releases hold thousands of files that never need a reload.
    vite: { server: { watch: { ignored: ["**/releases/**", "**/dist/**"] } } },
  });
});
