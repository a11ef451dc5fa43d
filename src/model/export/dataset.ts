import { dataset } from "../../strings/data.ts";
import { site as siteWords } from "../../strings/site.ts";
import type { Ledger } from "../records.ts";
import type { PublishedTable } from "./files.ts";
import { licence } from "./licence.ts";
import { absolute } from "./paths.ts";

/** Day of the newest change: the day the data were last changed by people. */
export const lastChanged = (ledger: Ledger): string => ledger.changes[0]?.day ?? ledger.siteDay;

/** schema.org `Dataset` of all downloads; `JsonLd.astro` adds the context. */
export function datasetJsonLd(
  ledger: Ledger,
  published: readonly PublishedTable[],
  site: URL,
): Record<string, unknown> {
  const files = published.flatMap(({ csv, json }) => [csv, json]);
  const years = ledger.documents.map((document) => document.year);
  return {
    "@type": "Dataset",
    name: dataset.title,
    description: dataset.description,
    url: absolute("/data/", site),
    license: licence.address,
    inLanguage: "zh-CN",
    isAccessibleForFree: true,
    dateModified: lastChanged(ledger),
    keywords: dataset.keywords,
    creator: { "@type": "Organization", name: siteWords.name, url: site.href },
    ...(years.length > 0 && { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
    spatialCoverage: ledger.places.filter((place) => place.parent === null).map((place) => place.name),
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      name: file.name,
      encodingFormat: file.format === "csv" ? "text/csv" : "application/json",
      contentUrl: absolute(`/data/${file.name}`, site),
      contentSize: `${file.bytes} B`,
    })),
  };
}
