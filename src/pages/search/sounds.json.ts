import type { APIRoute } from "astro";
import { soundFile } from "../../queries/search-tables.ts";

/** How characters sound, loaded when someone searches by pinyin or slips. */
export const GET: APIRoute = async () => Response.json(await soundFile());
