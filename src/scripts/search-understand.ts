import { readPinyin } from "../model/search/pinyin.ts";
import { hasOtherSigns, simplify } from "../model/search/simplify.ts";
import { type Slip, slipsIn } from "../model/search/slips.ts";
import { unitsOf, unknownIn } from "../model/search/units.ts";
import { wordsOf } from "../model/search/words.ts";
import { quoted } from "./pagefind.ts";
import { type Engine, withEveryday } from "./search-engine.ts";

/** A part of a question that was read otherwise than it was typed. */
export interface Reading {
  kind: "simplified" | "pinyin" | "slip";
  from: string;
  to: string;
}

/** A question as it is searched. */
export interface Understood {
  text: string;
  readings: Reading[];
}

/** Reads traditional characters, then pinyin, then slips, each only where nothing else is known. */
export async function understand(engine: Engine, text: string): Promise<Understood> {
  const plain = await readLetters(engine, await readSimplified(engine, { text, readings: [] }));
  return readSlips(await withEveryday(engine, plain.text), plain);
}

async function readSimplified({ signs, tables }: Engine, { text, readings }: Understood): Promise<Understood> {
  if (!hasOtherSigns(text, signs)) return { text, readings };
  const simple = simplify(text, await tables.simplified());
  if (simple === text) return { text, readings };
  return { text: simple, readings: [...readings, { kind: "simplified", from: text, to: simple }] };
}

const letters = /[a-z](?:[a-z' ]*[a-z])/gu;

/** Letters that stand in no page are pinyin. */
async function readLetters(engine: Engine, { text, readings }: Understood): Promise<Understood> {
  let result: Understood = { text, readings };
  for (const [typed] of text.matchAll(letters)) {
    if (engine.table.has(typed.charAt(0)) && unknownIn(typed, tools(engine)).length === 0) continue;
    if ((await engine.search(quoted(typed))).length > 0) continue;
    const to = readPinyin(typed, { forms: engine.forms, sounds: await engine.tables.sounds() });
    if (to === null) continue;
    const reading: Reading = { kind: "pinyin", from: typed, to };
    result = { text: result.text.replace(typed, () => to), readings: [...result.readings, reading] };
  }
  return result;
}

const tools = ({ table }: Engine) => ({ table, split: wordsOf });
const mostSlips = 2;

/** Longer runs that nothing is known of are chatter: it is not worth loading how all characters sound. */
const shortRun = /^\p{Script=Han}{1,5}$/u;

/** Characters that sound like a wording of the lexicon, where what was typed stands in no page. */
async function readSlips(engine: Engine, understood: Understood): Promise<Understood> {
  let result = understood;
  for (let count = 0; count < mostSlips; count += 1) {
    const slip = await slipOf(engine, result.text);
    if (!slip) break;
    const { start, typed, meant } = slip;
    const text = result.text.slice(0, start) + meant + result.text.slice(start + typed.length);
    result = { text, readings: [...result.readings, { kind: "slip", from: typed, to: meant }] };
  }
  return result;
}

async function slipOf(engine: Engine, text: string): Promise<Slip | null> {
  const unknown = unknownIn(text, tools(engine)).filter((run) => shortRun.test(run));
  const missing: string[] = [];
  // That a single character stands somewhere tells nothing: what is left of 充电庄 beside 充电 is in every 村庄.
  for (const run of unknown) {
    if (run.length === 1 || (await engine.search(quoted(run))).length === 0) missing.push(run);
  }
  if (missing.length === 0) return null;
  const stretches = missing.map((run) => ({ start: text.indexOf(run), end: text.indexOf(run) + run.length }));
  const isPartKnown = unitsOf(text, tools(engine)).some(({ concepts }) => concepts.length > 0);
  const sounds = await engine.tables.sounds();
  const slips = slipsIn(text, stretches, { forms: engine.forms, sounds, split: wordsOf, isPartKnown });
  for (const slip of slips.slice(0, 4)) {
    if ((await engine.search(quoted(slip.typed))).length === 0) return slip;
  }
  return null;
}
