import { spotOf } from "./entry.ts";
import { findStated } from "./find-stated.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { isInsideAny } from "./spans.ts";
import { surroundings } from "./stretch.ts";
import type { TaskView } from "./views.ts";

/**
 * Words that promise something without a number: everything is covered, or a level is kept.
 * 健全覆盖 and 提高于 only look like them.
 */
const promiseWords =
  /(?<!健)全覆盖|全面覆盖|应\p{Script=Han}尽\p{Script=Han}|不低于|不少于|不超过|不高于|(?<!提)高于|低于/gu;

/** Promises without a number that no figure and no ignored run quotes. */
export function promiseFindings({ entry, stretch, figures }: TaskView): LooseFinding[] {
  const quoted = [...figures, ...entry.data.ignored].flatMap(({ stated }) => findStated(stretch, stated).whole);
  return [...stretch.text.matchAll(promiseWords)]
    .map(({ 0: words, index }) => ({ words, start: index, end: index + words.length }))
    .filter((span) => !isInsideAny(span, quoted))
    .map(({ words, ...span }) =>
      finding("promise-unrecorded", spotOf(entry, "source", "lines"), { words, ...surroundings(stretch, span) }),
    );
}
