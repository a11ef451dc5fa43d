import { main } from "./lib/main.ts";
import { showSite } from "./lib/show-site.ts";

await main(showSite);
