/** Radicals and compatibility ideographs: they look like ordinary characters and are others. */
const lookAlikes = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/** Replaces CJK look-alikes by their ordinary twins; nothing else is changed. */
export const plainCharacters = (text: string): string => text.replace(lookAlikes, (found) => found.normalize("NFKC"));

/** Text as it is compared: without white space, which the text layer puts in anywhere. */
export const squeeze = (text: string): string => plainCharacters(text).replace(/\s+/gu, "");

/** Text without white space and punctuation: letters and digits only, as sentences are compared. */
export const lettersOnly = (text: string): string => plainCharacters(text).replace(/[^\p{L}\p{N}]+/gu, "");
