import { type Sounds, soundAlike } from "./sounds.ts";
import { bordersOf, type Split } from "./words.ts";

/** A part of a question that sounds like a wording of the lexicon, but is written otherwise. */
export interface Slip {
  start: number;
  typed: string;
  meant: string;
}

/** A part of a question that nothing is known of. */
export interface Stretch {
  start: number;
  end: number;
}

/** Two characters sound like too many words unless one of them is right. */
const shortest = 2;

/**
 * Wordings that someone may have meant who typed other characters of the same sound, the longest
 * and nearest first.
 * @param stretches parts of the text that nothing is known of: a slip holds at least one of them in part
 */
export function slipsIn(text: string, stretches: readonly Stretch[], tools: SlipTools): Slip[] {
  const isDoubtful = doubtIn(text, tools);
  const slips = tools.forms.flatMap((meant) => slipsOf(meant, text, tools.sounds));
  return slips
    .filter(({ start, typed }) => stretches.some((part) => start < part.end && start + typed.length > part.start))
    .filter((slip) => slip.typed.length > shortest || !isDoubtful(slip))
    .sort((a, b) => b.typed.length - a.typed.length || wrong(a) - wrong(b));
}

/** What slips are looked for with. */
export interface SlipTools {
  forms: readonly string[];
  sounds: Sounds;
  split: Split;
  /** True where something else of the question is known: then words that exist are left alone. */
  isPartKnown: boolean;
}

/** Of two characters, says whether they are a word that was meant as typed, or belong to their neighbours. */
function doubtIn(text: string, { split, isPartKnown }: SlipTools): (slip: Slip) => boolean {
  const borders = bordersOf(text, split);
  return ({ start, typed }) => {
    const isCut = !borders.has(start) || !borders.has(start + typed.length);
    const isWord = !isCut && !borders.has(start + 1);
    return isCut || (isWord && isPartKnown);
  };
}

function slipsOf(meant: string, text: string, sounds: Sounds): Slip[] {
  const slips: Slip[] = [];
  const { length } = meant;
  if (length < shortest) return slips;
  for (let start = 0; start + length <= text.length; start += 1) {
    if (!soundAlike(text.charAt(start), meant.charAt(0), sounds)) continue;
    const typed = text.slice(start, start + length);
    if (typed !== meant && isSlip({ start, typed, meant }, sounds)) slips.push({ start, typed, meant });
  }
  return slips;
}

const wrong = ({ typed, meant }: Slip): number => [...typed].filter((sign, at) => sign !== meant.charAt(at)).length;

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

function isSlip(slip: Slip, sounds: Sounds): boolean {
  const { typed, meant } = slip;
  if (!isHan(typed) || wrong(slip) > Math.max(1, meant.length - 2)) return false;
  return [...typed].every((sign, at) => soundAlike(sign, meant.charAt(at), sounds));
}
