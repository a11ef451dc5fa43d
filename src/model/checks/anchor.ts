import type { CheckLine } from "./records.ts";

/** Name of the place of a line on the page of all lines: `xixia-fiscal-2023.direct-rates.total`. */
export const checkAnchor = ({ id }: Pick<CheckLine, "id">): string => id.replaceAll("/", ".");
