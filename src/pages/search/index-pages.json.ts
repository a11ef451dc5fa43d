import type { APIRoute } from "astro";
import { searchPages } from "../../queries/search.ts";

/** What the search index is made from; the build removes the file once that is done. */
export const GET: APIRoute = async () => Response.json(await searchPages);
