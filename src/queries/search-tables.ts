import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";
import { byCodePoint, distinct } from "../model/order.ts";
import { formsOf } from "../model/search/lexicon.ts";
import type { SimplifiedFile } from "../model/search/simplify.ts";
import type { SoundFile } from "../model/search/sounds.ts";
import { searchLexicon, searchPages } from "./search.ts";

const isHan = (sign: string): boolean => /^\p{Script=Han}$/u.test(sign);
const signsOf = (texts: readonly string[]): string[] => distinct([...texts.join("")]).filter(isHan);

async function wordings(): Promise<string[]> {
  const { lexicon } = await searchLexicon;
  return lexicon.flatMap((concept) => [...formsOf(concept), concept.page?.label ?? ""]);
}

/** The 3,755 commonest characters, as GB 2312 lists them: what people type when they mean another. */
function commonSigns(): string[] {
  const decoder = new TextDecoder("gb2312");
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, at) => 0xb0 + at);
  const columns = Array.from({ length: 0xff - 0xa1 }, (_, at) => 0xa1 + at);
  const codes = rows.flatMap((row) => columns.map((column) => Uint8Array.of(row, column)));
  return codes.map((code) => decoder.decode(code)).filter(isHan);
}

/** Syllables with the characters that sound so: of characters in the lexicon, every reading. */
export async function soundFile(): Promise<SoundFile> {
  const own = signsOf(await wordings());
  const common = commonSigns().filter((sign) => !own.includes(sign));
  const pairs = [
    ...own.flatMap((sign) => read(sign, true).map((syllable): [string, string] => [syllable, sign])),
    ...common.flatMap((sign) => read(sign, false).map((syllable): [string, string] => [syllable, sign])),
  ];
  const file: Record<string, string> = {};
  for (const [syllable, sign] of pairs.sort((a, b) => byCodePoint(a.join(" "), b.join(" ")))) {
    file[syllable] = (file[syllable] ?? "") + sign;
  }
  return file;
}

function read(sign: string, multiple: boolean): string[] {
  const readings = pinyin(sign, { toneType: "none", type: "array", v: true, multiple });
  return distinct(multiple ? readings : readings.slice(0, 1)).filter((syllable) => /^[a-z]+$/u.test(syllable));
}

/** Traditional characters for those that the site writes. */
export async function simplifiedFile(): Promise<SimplifiedFile> {
  const written = new Set(signsOf([...(await wordings()), ...(await searchPages).map((page) => page.html)]));
  const convert = Converter({ from: "t", to: "cn" });
  const all = Array.from({ length: 0xa000 - 0x4e00 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  const pairs = all.map((sign) => [sign, convert(sign)] as const).filter(([a, b]) => a !== b && written.has(b));
  return { from: pairs.map(([sign]) => sign).join(""), to: pairs.map(([, simple]) => simple).join("") };
}
