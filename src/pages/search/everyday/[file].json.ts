import type { APIRoute, GetStaticPaths } from "astro";
import { packEveryday } from "../../../model/search/everyday.ts";
import { searchLexicon } from "../../../queries/search.ts";

export const getStaticPaths = (async () =>
  packEveryday((await searchLexicon).lexicon).map((wordings, file) => ({
    params: { file: String(file) },
    props: { wordings },
  }))) satisfies GetStaticPaths;

/** Rarer wordings of one part of the lexicon, loaded for questions that may hold one of them. */
export const GET: APIRoute = ({ props }) => Response.json(props.wordings);
