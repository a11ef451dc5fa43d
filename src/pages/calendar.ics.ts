import type { APIRoute } from "astro";
import { calendar } from "../model/export/calendar.ts";
import { wholeCalendar } from "../model/export/calendars.ts";
import { siteAddress } from "../model/export/paths.ts";
import { ledger } from "../queries/ledger.ts";

export const GET: APIRoute = async ({ site }) => {
  const all = await ledger;
  return new Response(calendar(wholeCalendar(all), all, siteAddress(site)), {
    headers: { "content-type": "text/calendar; charset=utf-8" },
  });
};
