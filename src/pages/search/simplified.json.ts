import type { APIRoute } from "astro";
import { simplifiedFile } from "../../queries/search-tables.ts";

/** Traditional characters, loaded when someone types characters that the site does not write. */
export const GET: APIRoute = async () => Response.json(await simplifiedFile());
