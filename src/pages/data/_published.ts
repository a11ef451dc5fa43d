import { createHash } from "node:crypto";
import { type PublishedTable, publish } from "../../model/export/files.ts";
import { ledger } from "../../queries/ledger.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** All tables, written out once for the endpoints and the page of this folder. */
export const published: Promise<PublishedTable[]> = ledger.then((records) => publish(records, sha256));
