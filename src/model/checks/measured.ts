import { type Printed, printedQuantity, printedStep } from "./quantity.ts";

/** A printed number with its range, as part of a figure that is no value of a table of money. */
export function measured(printed: Printed) {
  const { value, unit } = printed;
  return { quantity: printedQuantity(printed), step: printedStep(printed), printed: value, unit, scale: 1 };
}
