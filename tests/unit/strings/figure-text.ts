import { joinParts, targetParts } from "../../../src/strings/figures.ts";

type Words = Parameters<typeof targetParts>[0];

/** A figure of 80户 in words, with what a test is about put in place. */
export const figure = (changes: Partial<Words>): string =>
  joinParts(
    targetParts({
      strive: false,
      value: 80,
      valueTo: undefined,
      bound: "exactly",
      unit: "户",
      stated: "80户",
      ...changes,
    }),
  );
