/** What is read of a question; the rest is left out. */
export const longestQuery = 200;

/**
 * A question in the form in which it is read: at most `longestQuery` characters, full-width forms
 * folded, nothing invisible, no half characters, single spaces.
 */
export function cleanQuery(text: string): string {
  return text
    .slice(0, longestQuery)
    .replace(/\p{Cs}/gu, "")
    .normalize("NFKC")
    .replace(/[\p{C}\p{M}\p{Default_Ignorable_Code_Point}\s]+/gu, " ")
    .slice(0, longestQuery)
    .replace(/\p{Cs}/gu, "")
    .trim();
}
