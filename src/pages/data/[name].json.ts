import type { APIRoute, GetStaticPaths } from "astro";
import { published } from "./_published.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  (await published).map(({ table, json }) => ({ params: { name: table.name }, props: { text: json.text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json; charset=utf-8" } });
