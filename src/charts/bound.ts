/** How the printed words bind a figure; the same names as in the content schema. */
export type ChartBound = "at-least" | "at-most" | "exactly" | "about" | "more-than" | "less-than" | "all";

/** What is drawn beside the mark: an arrow to where the figure may still go, or a tilde. */
export type BoundSign = "right" | "left" | "about" | "none";

const signs: Readonly<Record<ChartBound, BoundSign>> = {
  "at-least": "right",
  "more-than": "right",
  "at-most": "left",
  "less-than": "left",
  about: "about",
  exactly: "none",
  all: "none",
};

/** The sign of a bound. A share of 100 % has nowhere to go, so it gets no arrow. */
export function boundSign(bound: ChartBound, value: number, unit: string | null): BoundSign {
  const sign = signs[bound];
  if (unit === "%" && sign === "right" && value >= 100) return "none";
  if (sign === "left" && value <= 0) return "none";
  return sign;
}
