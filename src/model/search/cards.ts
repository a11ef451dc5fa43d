import type { Ledger } from "../records.ts";
import type { Card } from "./card.ts";
import { cardHtml } from "./card-html.ts";
import type { IndexLexicon } from "./compile.ts";
import { documentCard } from "./document-card.ts";
import { metricCard } from "./metric-card.ts";
import { codesOf } from "./page-codes.ts";
import { taskCard } from "./task-card.ts";

/** A page as it is handed to the index. */
export interface IndexPage {
  url: string;
  html: string;
  facets: Card["facets"];
}

/** Every page that can be found: promises in printed order, then indicators, then documents. */
export function indexPages(ledger: Ledger, index: IndexLexicon): IndexPage[] {
  const metrics = ledger.metrics.filter((metric) => metric.targets.length > 0);
  const cards = [
    ...ledger.tasks.map((task) => taskCard(task, index)),
    ...metrics.map((metric) => metricCard(metric, index)),
    ...ledger.documents.map((document) => documentCard(document, ledger, index)),
  ];
  return cards.map((card) => ({
    url: card.url,
    html: cardHtml(card, codesOf(card.parts, index.written)),
    facets: { ...card.facets, class: [card.facts.kind] },
  }));
}
