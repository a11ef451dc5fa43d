import type { APIRoute, GetStaticPaths } from "astro";
import { type CalendarSource, calendar } from "../../../model/export/calendar.ts";
import { placeCalendars } from "../../../model/export/calendars.ts";
import { siteAddress } from "../../../model/export/paths.ts";
import { ledger } from "../../../queries/ledger.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  placeCalendars(await ledger).map((source) => ({ params: { place: source.place.id }, props: { source } }));

export const GET: APIRoute<{ source: CalendarSource }> = async ({ props, site }) =>
  new Response(calendar(props.source, await ledger, siteAddress(site)), {
    headers: { "content-type": "text/calendar; charset=utf-8" },
  });
