/** A mark of a chart; its full words stand in `data-detail`. */
type Mark = HTMLElement | SVGElement;

const pictures = ".chart__picture";

const closest = <Found extends Element>(target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest<Found>(selector) : null;

const markOf = (target: EventTarget | null) => closest<Mark>(target, ".chart [data-detail]");

const chartOf = (target: EventTarget | null) => closest(target, ".chart");

const lineOf = (target: EventTarget | null) => chartOf(target)?.querySelector<HTMLElement>(".chart__detail") ?? null;

const marksOf = (picture: Element) => [...picture.querySelectorAll<Mark>("[data-detail]")];

const isLinked = (mark: Mark) => mark.closest("a") !== null || mark.querySelector("a") !== null;

/** Where a key leads in a list of marks: from which one, and which is the last. */
const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Marks that lead somewhere are reached by their links; the others share one stop, with arrow keys inside. */
function addStop(picture: HTMLElement): void {
  if (marksOf(picture).every(isLinked)) return;
  picture.tabIndex = 0;
  picture.setAttribute("role", "group");
  picture.setAttribute("aria-label", lineOf(picture)?.dataset.keys ?? "");
}

/** Words in the line of one chart at a time: those of a mark, or how to reach the marks. */
function detailLine() {
  let line: HTMLElement | null = null;
  let shown: Mark | null = null;
  const hide = () => {
    shown?.classList.remove("is-shown");
    line?.replaceChildren();
    shown = null;
    line = null;
  };
  const turnTo = (target: Element, spoken: boolean) => {
    hide();
    line = lineOf(target);
    line?.setAttribute("aria-live", spoken ? "polite" : "off");
  };
  /** @param spoken whether a screen reader should say the words; it does so itself where a link has the focus */
  const show = (mark: Mark, spoken: boolean) => {
    if (mark === shown) return;
    turnTo(mark, spoken);
    line?.append(mark.dataset.detail ?? "");
    mark.classList.add("is-shown");
    shown = mark;
  };
  const explain = (picture: Element) => {
    turnTo(picture, false);
    line?.append(line.dataset.keys ?? "");
  };
  return { chart: () => chartOf(line), mark: () => shown, hide, show, explain };
}

/**
 * Shows the full words of the mark that is pointed at, touched or focused in the line under its
 * chart. Escape hides them. Every word comes from the page; without this script the labels and the
 * table say the same.
 */
export function enableChartDetails(): void {
  const detail = detailLine();
  for (const picture of document.querySelectorAll<HTMLElement>(pictures)) addStop(picture);

  document.addEventListener("pointerover", ({ target }) => {
    const mark = markOf(target);
    if (mark) detail.show(mark, false);
    else if (chartOf(target) !== detail.chart()) detail.hide();
  });

  document.addEventListener("focusin", ({ target }) => {
    const mark = markOf(target);
    const picture = closest(target, pictures);
    if (mark) detail.show(mark, false);
    else if (picture !== target) detail.hide();
    // A click on a mark moves the focus to its picture too, but asks for the mark's words.
    else if (picture?.matches(":focus-visible")) detail.explain(picture);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") detail.hide();
    const step = steps[event.key];
    if (!(step && event.target instanceof Element && event.target.matches(pictures))) return;
    event.preventDefault();
    const marks = marksOf(event.target).filter((mark) => mark.checkVisibility());
    const shown = detail.mark();
    const next = marks[step(shown ? marks.indexOf(shown) : -1, marks.length - 1)];
    if (!next) return;
    detail.show(next, true);
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}
