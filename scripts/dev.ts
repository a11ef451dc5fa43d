import { dev } from "astro";
import { main } from "./lib/main.ts";
import { root } from "./lib/paths.ts";
import { chosenPort, firstPort } from "./lib/port.ts";
import { siteDay } from "./lib/site-day.ts";

await main(async () => {
  process.env.SITE_DAY = siteDay(process.env.SITE_DAY, new Date());
  await dev({
    root,
    server: { port: chosenPort(process.env.PORT) ?? firstPort },
    // Finished releases hold thousands of files that never need a reload.
    vite: { server: { watch: { ignored: ["**/releases/**", "**/dist/**"] } } },
  });
});
