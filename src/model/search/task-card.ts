import { figureContext } from "../../strings/figure-context.ts";
import { targetText } from "../../strings/figures.ts";
import { unitNames } from "../../strings/task-line.ts";
import { heroTargets, mainTarget } from "../highlights.ts";
import { distinct } from "../order.ts";
import type { Place, Task, Unit } from "../records.ts";
import { facetsOf } from "../task-facets.ts";
import type { Card } from "./card.ts";
import type { IndexLexicon } from "./compile.ts";
import { withNewWords } from "./new-words.ts";
import { normalizeText } from "./normalize.ts";
import type { PageParts } from "./page-codes.ts";

const printedOf = (units: readonly Unit[]): string[] => units.map((unit) => unit.printed);
const above = (place: Place): Place[] => (place.parent ? [place.parent, ...above(place.parent)] : []);

/** Figures in the order in which a reader would want them. */
function orderedFigures(task: Task) {
  const main = mainTarget(task);
  return distinct([...(main ? [main] : []), ...heroTargets(task, Number.POSITIVE_INFINITY), ...task.targets]);
}

/** The heading under which the task is printed, without the headings above it. */
const headingOf = (section: string): string => section.split(" / ").at(-1) ?? section;

/** Numbers of items are not what anybody looks for. */
const isNumbering = (reason: string): boolean => /^(?:条目)?编号$/u.test(reason);

/** What the document itself says: its heading, its figures and its turns of phrase. */
function printedWords({ source, targets, funding, ignored, keywords }: Task): string[] {
  return distinct([
    headingOf(source.section),
    ...targets.flatMap(({ stated, note = "", scopeNote = "" }) => [stated, note, scopeNote]),
    ...funding.map(({ stated }) => stated),
    ...ignored.filter(({ reason }) => !isNumbering(reason)).map(({ stated }) => stated),
    keywords.join("、"),
  ]).filter((words) => words !== "");
}

/** A summary without what it says the paper lacks: 没有写数字和期限. */
const withoutLacks = (summary: string): string => summary.replace(/[^。；，]*没有写[^。；]*[。；]?/gu, "");

function partsOf(task: Task, { numberOf }: IndexLexicon): PageParts {
  // Of several units that lead, the first one printed answers for the whole; a list of units that
  // are responsible together says less of each.
  const [first, others] = [task.lead.slice(0, 1), [...task.lead.slice(1), ...task.responsible.slice(0, 1)]];
  const more = task.responsible.slice(1);
  const numbers = (records: readonly Parameters<typeof numberOf>[0][]) =>
    records.flatMap((record) => numberOf(record) ?? []);
  const labels = [...task.targets, ...task.funding].map(({ label }) => label);
  const departments = (units: readonly Unit[]) => units.map((unit) => unit.department);
  return {
    title: normalizeText(task.title),
    names: first.map(({ printed }) => normalizeText(printed)),
    body: normalizeText([withoutLacks(task.summary), task.note ?? "", ...labels, ...printedWords(task)].join("\n")),
    others: printedOf(others).map(normalizeText),
    more: printedOf(more).map(normalizeText),
    aside: printedOf(task.cooperating).map(normalizeText),
    known: {
      title: numbers([task.place]),
      names: numbers([...departments(first), ...task.leaders]),
      often: numbers([
        ...departments(others),
        ...above(task.place).filter(({ level }) => level !== "region"),
        ...task.services,
        ...task.topics,
      ]),
      once: numbers(departments(more)),
      aside: numbers([...departments(task.cooperating), ...above(task.place), task.document]),
    },
  };
}

/** What the index holds of a promise. */
export function taskCard(task: Task, index: IndexLexicon): Card {
  const text = [task.summary, task.note ?? ""].join("");
  const figures = orderedFigures(task).map(
    (target) => `${target.label}：${targetText(target)}${figureContext(target, task)}`,
  );
  return {
    url: `/tasks/${task.id}/`,
    title: task.title,
    place: task.place.name,
    lead: unitNames(printedOf([...task.lead, ...task.responsible])),
    text,
    figures,
    stated: withNewWords(printedWords(task), [task.title, text, ...figures].join("\n")),
    aside: distinct([
      ...printedOf([...task.lead, ...task.responsible].slice(3)),
      ...printedOf(task.cooperating),
      ...task.services.map(({ name }) => name),
    ]).join("、"),
    people: task.leaders.map((leader) => leader.name).join("、"),
    facts: { year: String(task.document.year), due: task.due ?? "", status: task.status, kind: "task" },
    facets: { ...facetsOf(task), document: [task.document.id] },
    parts: partsOf(task, index),
  };
}
