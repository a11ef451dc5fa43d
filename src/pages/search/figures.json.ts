import type { APIRoute } from "astro";
import { packFigures } from "../../model/figure-search/compact.ts";
import { figures } from "../../queries/figure-search.ts";

/** All figures in a compact form, loaded by the page that searches them and by nothing else. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packFigures(await figures)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
