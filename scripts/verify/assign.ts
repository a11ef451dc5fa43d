/**
 * Pairs each of a number of demands with at most one offer, so that as many demands as possible
 * are met (Kuhn's algorithm). Used to see whether every printed number has a record of its own.
 * @param options for each demand, the offers that would meet it
 * @returns for each demand the offer it got, or null
 */
export function assign(options: readonly (readonly number[])[]): (number | null)[] {
  const demandOf = new Map<number, number>();
  for (const demand of options.keys()) meet(demand, { options, demandOf, tried: new Set() });
  const offerOf = new Map([...demandOf].map(([offer, demand]) => [demand, offer]));
  return options.map((_, demand) => offerOf.get(demand) ?? null);
}

interface Pairing {
  readonly options: readonly (readonly number[])[];
  readonly demandOf: Map<number, number>;
  readonly tried: Set<number>;
}

function meet(demand: number, pairing: Pairing): boolean {
  for (const offer of pairing.options[demand] ?? []) {
    if (pairing.tried.has(offer)) continue;
    pairing.tried.add(offer);
    const holder = pairing.demandOf.get(offer);
    if (holder === undefined || meet(holder, pairing)) {
      pairing.demandOf.set(offer, demand);
      return true;
    }
  }
  return false;
}
