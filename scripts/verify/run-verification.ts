import nodePath from "node:path";
import { verifyCommand } from "../../src/strings/verify.ts";
import { fill } from "../check/words.ts";
import type { VerifyOptions } from "./options.ts";
import { isFolder, readOriginals } from "./originals.ts";
import { readContent } from "./read-content.ts";
import { type Verification, verifyContent } from "./verify-content.ts";

/** Reads both folders and holds one against the other; a mistake of the caller is a sentence. */
export async function runVerification({
  originals,
  content: dir,
  documents,
}: Omit<VerifyOptions, "format">): Promise<Verification | { readonly mistake: string }> {
  for (const folder of [originals, dir]) {
    if (!(await isFolder(folder))) return { mistake: fill(verifyCommand.folderMissing, { folder }) };
  }
  const content = await readContent(dir, labelOf(dir));
  const unknown = documents.find((id) => content.documents.every((document) => document.id !== id));
  if (unknown !== undefined) return { mistake: fill(verifyCommand.unknownDocument, { value: unknown }) };
  const names = content.documents.map(({ data }) => data.original);
  return verifyContent({ content, originals: await readOriginals(originals, names), only: documents });
}

/** The folder as a person would write it: from the present folder where it lies inside. */
function labelOf(dir: string): string {
  const relative = nodePath.relative(process.cwd(), dir);
  const label = relative === "" || relative.startsWith("..") ? nodePath.resolve(dir) : relative;
  return label.split(nodePath.sep).join("/");
}
