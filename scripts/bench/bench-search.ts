import { measureFirsts, measureVisit } from "./measure.ts";
import type { SearchOptions } from "./options.ts";
import { readQueries } from "./read-queries.ts";
import { missingReport, searchJson, searchTable } from "./search-report.ts";
import { withSite } from "./with-site.ts";

/**
 * Asks a finished site every judged query in a real browser and prints how well it did.
 * @throws ProblemError when the queries cannot be read, there is no site, or a search never ends
 */
export async function benchSearch({ queries, dir, verbose, json }: SearchOptions): Promise<void> {
  const judged = await readQueries(queries);
  const results = await withSite(dir, async (site) => ({
    firsts: await measureFirsts(site, judged),
    visit: await measureVisit(site, judged),
  }));
  if (json) {
    console.log(searchJson(results));
    return;
  }
  if (verbose) console.log(`${missingReport(results)}\n`);
  console.log(searchTable(results));
}
