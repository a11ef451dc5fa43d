const width = 110;

/** Lists longer than this are cut: a golden file of 200 rows tells no more than one of three. */
const longest = 60;

/** A layout with its very long lists cut to their beginning and a count. */
export function abridged(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.length > longest ? [...value.slice(0, 3), `and ${value.length - 3} more`] : value;
    return kept.map(abridged);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, abridged(entry)]));
}

/** A layout as text: what fits on a line stands on one line, so that a changed number is one changed line. */
export function goldenText(value: unknown, indent = ""): string {
  const short = JSON.stringify(value);
  if (short.length + indent.length <= width || typeof value !== "object" || value === null) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((entry) => inner + goldenText(entry, inner)).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{\n${entries.map(([key, entry]) => `${inner}"${key}": ${goldenText(entry, inner)}`).join(",\n")}\n${indent}}`;
}
