import { suggestWords as words } from "../../src/strings/suggest.ts";
import type { Proposal, Search } from "./proposal.ts";

/** Printed counts of services beside the services that are listed. */
export function serviceCounts({ ledger }: Search): Proposal[] {
  return ledger.services.map(({ id, document, topic }) => ({
    document: document.id,
    slug: `services-${id}`,
    check: {
      title: words.services(topic.name),
      kind: "count",
      certainty: "sure",
      left: { "printed-services": id },
      relation: "equals",
      right: { services: id },
    },
  }));
}
