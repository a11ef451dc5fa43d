import { figureIndex } from "./figure-index.ts";
import type { FigureData } from "./figure-record.ts";
import { figureSearchPath } from "./figure-search-path.ts";
import { findFigures } from "./find-figures.ts";
import { queryParser } from "./parse-query.ts";
import { questionParts } from "./question-parts.ts";

/** An example of a question with what it asks for and how much it finds. */
export interface ExampleRow {
  query: string;
  href: string;
  /** What is understood, as the page says it. */
  meaning: string;
  count: number;
  /** True where no figure meets the whole question. */
  isRelaxed: boolean;
}

/** Examples as the page itself answers them. */
export function exampleRows(queries: readonly string[], data: FigureData): ExampleRow[] {
  const parse = queryParser(data.names);
  const index = figureIndex(data);
  return queries.map((text) => {
    const query = parse(text);
    const found = findFigures(index, query);
    const meaning = questionParts(query, data.names)
      .map(({ text: part }) => part)
      .join("，");
    return { query: text, href: figureSearchPath(text), meaning, count: found.rows.length, isRelaxed: found.isRelaxed };
  });
}
