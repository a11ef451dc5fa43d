import type { PlaceEntry } from "../../src/schemas/catalogue.ts";

/** A printed word that says whose figure something is, and the places it can mean. */
export interface PlaceWord {
  readonly word: string;
  readonly places: readonly string[];
}

/** Places a document's words are read from. */
export interface PlaceSource {
  readonly places: readonly PlaceEntry[];
  /** Place that issued the document. */
  readonly own: string;
}

/** From a place up to the region. */
export function lineage({ places, own }: PlaceSource): PlaceEntry[] {
  const place = places.find(({ id }) => id === own);
  if (place === undefined) return [];
  return place.parent === null ? [place] : [place, ...lineage({ places, own: place.parent })];
}

/**
 * Words for a whole place. 全区 is the autonomous region, but in a district's own paper it may be
 * the district; 我区, 我市 and 我县 likewise.
 */
export function wholePlaceWords(source: PlaceSource): PlaceWord[] {
  const line = lineage(source);
  const at = (level: PlaceEntry["level"]) => line.filter((place) => place.level === level).map(({ id }) => id);
  const [region, prefecture, county] = [at("region"), at("prefecture"), line.filter(({ level }) => level === "county")];
  const district = county.filter(({ name }) => name.endsWith("区")).map(({ id }) => id);
  const rural = county.filter(({ name }) => name.endsWith("县")).map(({ id }) => id);
  return [
    { word: "全自治区", places: region },
    { word: "全宁夏", places: region },
    { word: "全区", places: [...district, ...region] },
    { word: "我区", places: [...district, ...region] },
    { word: "全市", places: prefecture },
    { word: "我市", places: prefecture },
    { word: "全县", places: rural },
    { word: "我县", places: rural },
  ].filter(({ places }) => places.length > 0);
}

/** How papers name a place: 银川市 or 银川; the region also 自治区; and whole-place words. */
export function namesOfPlace(source: PlaceSource, id: string): string[] {
  const place = source.places.find((one) => one.id === id);
  if (place === undefined) return [];
  const short = place.name.replace(/(?:(?:回族|壮族|维吾尔)?自治区|市|县|区)$/u, "");
  const whole = wholePlaceWords(source).filter(({ places }) => places.includes(id) && !places.includes(source.own));
  const region = place.level === "region" ? ["自治区"] : [];
  return [place.name, ...(short.length > 1 ? [short] : []), ...region, ...whole.map(({ word }) => word)];
}

/** What ends the part of a sentence that a place word speaks of. */
const clauseMark = /[，。；：！？,;:]/u;

/** The part of a sentence around a figure. */
export function clauseAround(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && !clauseMark.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !clauseMark.test(text.charAt(to))) to += 1;
  return text.slice(from, to);
}

/**
 * Words of a clause that say whose figure it is: 全区, 全县 … anywhere, and the name of a place that
 * begins the clause as its subject (银川市全部实现…; but not 银川市级, 银川市示范园).
 */
export function placeWordsIn(clause: string, source: PlaceSource): PlaceWord[] {
  const whole = wholePlaceWords(source).filter(({ word }) => clause.includes(word));
  const named = source.places
    .filter(({ name }) =>
      new RegExp(`^(?:确保|力争|推动|其中)?${name}(?:全部|所有|各|全面|实现|达到|城乡|农村|城镇|\\d)`, "u").test(
        clause,
      ),
    )
    .map(({ name, id }) => ({ word: name, places: [id] }));
  return [...whole, ...named];
}
