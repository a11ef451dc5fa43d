import type { APIRoute } from "astro";
import { synonyms } from "../../queries/synonyms.ts";

/** Everyday words and official terms, loaded by the search page only. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await synonyms()), { headers: { "content-type": "application/json; charset=utf-8" } });
