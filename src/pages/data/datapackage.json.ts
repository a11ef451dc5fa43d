import type { APIRoute } from "astro";
import { dataPackage } from "../../model/export/data-package.ts";
import { siteAddress } from "../../model/export/paths.ts";
import { ledger } from "../../queries/ledger.ts";
import { published } from "./_published.ts";

export const GET: APIRoute = async ({ site }) => {
  const descriptor = dataPackage(await ledger, await published, siteAddress(site));
  return new Response(`${JSON.stringify(descriptor, null, 2)}\n`, {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
