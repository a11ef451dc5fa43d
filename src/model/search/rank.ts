import type { CardKind } from "./card.ts";
import type { PageFacts } from "./facet-file.ts";

/** Pages by number, 0–1 for how well they match. */
export type Hits = ReadonlyMap<string, number>;

/** What was found for one part of a question. */
export interface UnitHits {
  hits: Hits;
  /** Number of pages that have the part itself, not only a shorter wording within it. */
  pages: number;
  /** 0–1 for how surely the part belongs to what is asked for. */
  trust: number;
}

/** A result in the order of the list. */
export interface Ranked {
  id: string;
  score: number;
  /** True when it matches every part of the question. */
  isWhole: boolean;
}

/** What a ranking is made of. */
export interface Findings {
  /** Hits of each part of the question; parts that nothing matches are empty. */
  units: readonly UnitHits[];
  /** Pages that have the question word for word. */
  phrase: ReadonlySet<string>;
  /** Every page of the index. */
  pages: ReadonlyMap<string, PageFacts>;
}

/** Indicators and documents stand behind promises that match as well. */
const kindWeight: Readonly<Record<CardKind, number>> = { task: 1, metric: 0.55, document: 0.45 };

const phraseBonus = 0.35;

/** Pages that match less than this part of the best are no results. */
const leastShare = 0.07;

/** Pages that match a part at least this well are counted as having it. */
const enough = 0.1;

const part = (strength: number): number => Math.min(1, strength / enough);

/** How much a part of a question tells: what few of all pages have tells more. */
function rarity(having: number, all: number): number {
  return Math.log(1 + all / Math.max(1, having));
}

/**
 * Puts results in order: pages that match more of the question, and its rarer parts, come first.
 * Pages that match little beside the best ones are left out.
 */
export function rank({ units, phrase, pages }: Findings): Ranked[] {
  const kindOf = (id: string) => pages.get(id)?.kind ?? "document";
  const asked = units
    .filter(({ hits }) => hits.size > 0)
    .map(({ hits, pages: having, trust }) => ({ hits, weight: trust * rarity(having, pages.size) }));
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const ids = new Set([...phrase, ...asked.flatMap(({ hits }) => [...hits.keys()])]);
  const ranked = [...ids].map((id): Ranked => {
    const matched = asked.filter(({ hits }) => hits.has(id));
    const strength = matched.reduce((sum, { hits, weight }) => sum + weight * (hits.get(id) ?? 0), 0) / total;
    const coverage = matched.reduce((sum, { hits, weight }) => sum + weight * part(hits.get(id) ?? 0), 0) / total;
    const score = coverage ** 1.5 * (0.8 + strength) + (phrase.has(id) ? phraseBonus : 0);
    return { id, score: score * kindWeight[kindOf(id)], isWhole: matched.length === asked.length };
  });
  const best = Math.max(...ranked.map(({ score }) => score));
  const kept = ranked.filter(({ score }) => score >= best * leastShare);
  return spread(inOrder(kept, pages), ({ id }) => kindOf(id) === "task");
}

/** Best first. Among equals, documents take turns, each in printed order: no place hides the others. */
function inOrder(ranked: readonly Ranked[], pages: Findings["pages"]): Ranked[] {
  const position = ({ id }: Ranked) => pages.get(id)?.position ?? 0;
  const level = ({ score }: Ranked) => Math.round(score * 100);
  const turns = new Map<string, number>();
  const placed = [...ranked]
    .sort((a, b) => level(b) - level(a) || position(a) - position(b))
    .map((one) => {
      const turnOf = `${level(one)} ${pages.get(one.id)?.document}`;
      const turn = turns.get(turnOf) ?? 0;
      turns.set(turnOf, turn + 1);
      return { one, turn };
    });
  return placed
    .sort((a, b) => level(b.one) - level(a.one) || a.turn - b.turn || position(a.one) - position(b.one))
    .map(({ one }) => one);
}

const window = 5;

/** Lets at most one in five be something else than a promise, as long as promises are left. */
function spread(ranked: readonly Ranked[], isPromise: (one: Ranked) => boolean): Ranked[] {
  const promises = ranked.filter(isPromise);
  const others = ranked.filter((one) => !isPromise(one));
  const list: Ranked[] = [];
  let placed = 0;
  while (promises.length > 0 || others.length > 0) {
    const [promise, other] = [promises[0], others[0]];
    const mayBeOther = promise === undefined || (other && placed * window <= list.length);
    const takesOther = other && mayBeOther && (promise === undefined || other.score > promise.score);
    if (takesOther) placed += 1;
    list.push(...(takesOther ? others : promises).splice(0, 1));
  }
  return list;
}
