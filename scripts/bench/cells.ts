import { benchTable } from "../../src/strings/bench.ts";

const shown = (value: number | null, write: (known: number) => string): string =>
  value === null ? benchTable.nothing : write(value);

/** A share from 0 to 1 with three decimals. */
export const share = (value: number | null): string => shown(value, (known) => known.toFixed(3));

/** A share in percent: `3.4%`. */
export const percent = (value: number | null): string => shown(value, (known) => `${(known * 100).toFixed(1)}%`);

/** Whole milliseconds: `38 ms`. */
export const milliseconds = (value: number | null): string => shown(value, (known) => `${Math.round(known)} ms`);

/** Thousands of bytes: `146.3 KB`. */
export const kilobytes = (value: number | null): string => shown(value, (known) => `${(known / 1000).toFixed(1)} KB`);
