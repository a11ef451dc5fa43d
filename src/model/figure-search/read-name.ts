import { cleanQuery } from "./clean-query.ts";
import type { FigureQuery } from "./figure-query.ts";
import type { FigureNames } from "./figure-record.ts";
import { phrases, roles } from "./grammar.ts";
import { isWordEnd, type Reading, type Scan, wordAt } from "./scan.ts";

/** A name that a question may hold. */
interface Name {
  text: string;
  asks: Partial<FigureQuery>;
  /** Whole names of places stand for themselves wherever a word begins: 西吉县养老金. */
  needsEnd: boolean;
}

/** Names of the region that its full name does not begin with. */
const regionNames = ["宁夏", "自治区"];
const shortName = /^(.{2,}?)(?:回族自治区|县|区|市)$/u;

function placeNames({ places }: FigureNames): Name[] {
  return places.flatMap(({ id, name, parent }) => {
    const short = [shortName.exec(name)?.[1], ...(parent === null ? regionNames : [])].filter(
      (text) => text !== undefined && text !== name,
    ) as string[];
    const asks = { scope: id };
    return [{ text: name, asks, needsEnd: false }, ...short.map((text) => ({ text, asks, needsEnd: true }))];
  });
}

const departmentNames = ({ departments }: FigureNames): Name[] =>
  departments.flatMap(({ id, names }) =>
    names.map((name) => ({ text: cleanQuery(name), asks: { department: id }, needsEnd: true })),
  );

/** Every name a question may hold, longest first. */
export function nameList(names: FigureNames): readonly Name[] {
  return [...placeNames(names), ...departmentNames(names)].sort((a, b) => b.text.length - a.text.length);
}

/** True where a name or word can end: also before what a department does, and before a status. */
function endsHere(text: string, at: number): boolean {
  return isWordEnd(text, at) || wordAt(text, at, roles) !== null || text.startsWith("到期", at);
}

/** Reads a place or department at a position, with what the department does. */
export function readName({ text, at, isStart }: Scan, list: readonly Name[]): Reading | null {
  if (!isStart) return null;
  const name = list.find((one) => {
    return text.startsWith(one.text, at) && (!one.needsEnd || endsHere(text, at + one.text.length));
  });
  if (name === undefined) return null;
  const end = at + name.text.length;
  const role = name.asks.department === undefined ? null : wordAt(text, end, roles);
  if (role === null) return { length: end - at, asks: name.asks };
  return { length: end - at + role[0].length, asks: { ...name.asks, role: role[1] } };
}

/** Reads a status, verdict or kind at a position. */
export function readPhrase({ text, at, isStart }: Scan): Reading | null {
  const found = phrases.find(([word, { isOwnWord }]) => {
    return text.startsWith(word, at) && (!isOwnWord || (isStart && isWordEnd(text, at + word.length)));
  });
  return found === undefined ? null : { length: found[0].length, asks: found[1].asks };
}
