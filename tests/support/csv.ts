const quoted = /"(?<text>(?:[^"]|"")*)"/u;
const cell = new RegExp(`(?<start>^|,|\\r\\n)(?:${quoted.source}|(?<plain>[^",\\r\\n]*))`, "guy");

/**
 * Reads CSV as RFC 4180 describes it, with CRLF and an optional byte order mark.
 * @throws when a part of the text is not CSV
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\uFEFF/u, "").replace(/\r\n$/u, "");
  const rows: string[][] = [];
  let end = 0;
  for (const match of body.matchAll(cell)) {
    const { start, text: inQuotes, plain } = match.groups ?? {};
    if (start !== "," || rows.length === 0) rows.push([]);
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain ?? "");
    end = match.index + match[0].length;
  }
  if (end !== body.length) throw new Error(`not CSV from character ${end}: ${body.slice(end, end + 40)}`);
  return rows;
}
