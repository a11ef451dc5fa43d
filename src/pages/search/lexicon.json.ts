import type { APIRoute } from "astro";
import { packLexicon } from "../../model/search/packed-lexicon.ts";
import { searchLexicon } from "../../queries/search.ts";

/** The words that search knows, loaded by the search page only. */
export const GET: APIRoute = async () => Response.json(packLexicon((await searchLexicon).lexicon));
