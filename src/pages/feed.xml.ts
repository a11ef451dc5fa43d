import type { APIRoute } from "astro";
import { changesFeed } from "../model/export/feed.ts";
import { siteAddress } from "../model/export/paths.ts";
import { ledger } from "../queries/ledger.ts";

export const GET: APIRoute = async ({ site }) =>
  new Response(changesFeed(await ledger, siteAddress(site)), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
