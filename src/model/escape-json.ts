const unsafe = /[<>&\u2028\u2029]/gu;

/** JSON that can stand inside a script element: `<`, `>`, `&` and line separators are escaped. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
