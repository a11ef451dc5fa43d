const width = 110;

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
