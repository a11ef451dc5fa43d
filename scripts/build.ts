import { buildSite } from "./build/site.ts";
import { main } from "./lib/main.ts";
import { siteDay } from "./lib/site-day.ts";

await main(() => buildSite(siteDay(process.env.SITE_DAY, new Date())));
