import { dimensionOf } from "../../src/model/checks/dimension.ts";
import type { TableShape } from "../../src/model/checks/expand.ts";
import type { Reference } from "../../src/model/checks/expression.ts";
import { exactly, printedQuantity, type Quantity, scaled } from "../../src/model/checks/quantity.ts";
import { inBaseUnit } from "../../src/model/fiscal.ts";
import { fiscalTableSchema } from "../../src/schemas/fiscal.ts";
import type { Known } from "./known.ts";
import { cellOf, idsOf } from "./table-cells.ts";
import { get, textOf, type YamlNode } from "./yaml-tree.ts";

/** A figure as far as its unit and value need to be known; null where its file is not sound. */
export function quantityOf({ kind, id }: Reference, known: Known): { quantity: Quantity } | null {
  switch (kind) {
    case "figure":
      return numberOf(known.figures.get(id)?.node ?? null, "value") ?? sumOf(known.figures.get(id)?.node ?? null);
    case "baseline":
      return numberOf(known.figures.get(id)?.node ?? null, "baseline");
    case "to":
      return numberOf(known.figures.get(id)?.node ?? null, "valueTo");
    case "goal":
      return numberOf(known.goals.get(id) ?? null, "value");
    case "cell":
      return cellQuantity(id, known);
    default:
      // What is counted goes with any unit; how much it is does not matter here.
      return { quantity: exactly(1, null) };
  }
}

/** A table as the model repeats checks over it; undefined where it is not sound. */
export function shapeOf(id: string, { tables }: Known): TableShape | undefined {
  return fiscalTableSchema.safeParse(tables.get(id)?.value).data;
}

function numberOf(
  node: YamlNode | null,
  field: string,
  unit = textOf(get(node, "unit")),
): { quantity: Quantity } | null {
  const value = get(node, field)?.value;
  if (typeof value !== "number") return null;
  return { quantity: printedQuantity({ value, unit, stated: textOf(get(node, "stated")) ?? "" }) };
}

const sumOf = (node: YamlNode | null) => numberOf(node, "amount", "元");

function cellQuantity(id: string, known: Known): { quantity: Quantity } | null {
  const [document = "", table = "", , column = ""] = id.split("/");
  const found = known.tables.get(`${document}/${table}`);
  const unit = textOf(get((found && idsOf(found).columns.get(column)) ?? null, "unit"));
  const printed = numberOf(cellOf(id, known), "value", unit);
  const base = inBaseUnit(1, unit);
  return printed && { quantity: scaled(printed.quantity, base.value ?? 1, dimensionOf(base.unit)) };
}
