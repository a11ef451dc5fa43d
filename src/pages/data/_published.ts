import { type PublishedTable, publish } from "../../model/export/files.ts";
import { ledger } from "../../queries/ledger.ts";

/** All tables, written out once for the endpoints and the page of this folder. */
export const published: Promise<PublishedTable[]> = ledger.then(publish);
