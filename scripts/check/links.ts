const scheme = /^([a-z][a-z0-9+.-]*):/iu;
const allowed = new Set(["http", "https", "mailto"]);

/**
 * True for https, http and mailto addresses, addresses inside the site and `#`. Browsers skip
 * blanks and control characters before and inside a scheme, so they are taken out first;
 * `//host` leads to another site and hides it.
 */
export function isSafeLink(url: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers skip
  const plain = url.replace(/[\u0000-\u0020\u007F-\u00A0]/gu, "");
  if (/^[/\\]{2}/u.test(plain)) return false;
  const name = scheme.exec(plain)?.[1]?.toLowerCase();
  return name === undefined || allowed.has(name);
}

/** True for an address on another site. */
export const isOutside = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(url.trim());
