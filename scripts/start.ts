import { buildSite } from "./build/site.ts";
import { main } from "./lib/main.ts";
import { showSite } from "./lib/show-site.ts";
import { siteDay } from "./lib/site-day.ts";

await main(async () => {
  await buildSite(siteDay(process.env.SITE_DAY, new Date()));
  await showSite();
});
