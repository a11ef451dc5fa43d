import type { APIRoute, GetStaticPaths } from "astro";
import { published } from "./_published.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  (await published).map(({ table, csv }) => ({ params: { name: table.name }, props: { text: csv.text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "text/csv; charset=utf-8" } });
