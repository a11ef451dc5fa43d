/**
 * Width of the narrowest plot we promise to fit, in letters of the chart's own size: what a
 * 320 px phone leaves in elder mode (letters of 21.3 px), between the margins of page and plot.
 */
export const narrowest = 12;

/** Room left for fonts that run wider than the measured ones. */
const slack = 1.12;

const classes: readonly { readonly pattern: RegExp; readonly width: number }[] = [
  { pattern: /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F\u{20000}-\u{3FFFF}—…“”‘’]/u, width: 1 },
  { pattern: /[A-Z]/u, width: 0.66 },
  { pattern: /\d/u, width: 0.56 },
  { pattern: /[.,:;!'·|]/u, width: 0.28 },
];

/** Estimated width of one line of text in em, with 12 % slack. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += classes.find(({ pattern }) => pattern.test(character))?.width ?? 0.53;
  }
  return width * slack;
}
