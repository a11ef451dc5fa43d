const base = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The content security policy of a page; search runs WebAssembly from this site. */
export function policy(runsWebAssembly: boolean): string {
  const scripts = runsWebAssembly ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  return [...base, scripts].join("; ");
}
