import { type FigureParts, fundingParts, targetParts } from "../strings/figures.ts";
import { ledger } from "./ledger.ts";

/** What a printed figure needs: its record's id, its value and its words. */
export interface FigureFacts {
  id: string;
  value: number | null;
  parts: FigureParts;
}

/**
 * The figure that a text names by its id.
 * @throws when there is no such target or sum of money (the content check says where)
 */
export async function figureById(id: string): Promise<FigureFacts> {
  const { targets, funding } = await ledger;
  const target = targets.find((record) => record.id === id);
  if (target) return { id, value: target.value, parts: targetParts(target) };
  const sum = funding.find((record) => record.id === id);
  if (sum) return { id, value: sum.amount, parts: fundingParts(sum) };
  throw new Error(`<Figure id="${id}"> names no figure`);
}
