import { distinct } from "../../../src/model/order.ts";
import type { TaskEntry } from "../../../src/schemas/task.ts";
import type { Chance } from "./chance.ts";
import { type County, villageName } from "./province.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a task is imagined from. */
export interface TaskSource {
  readonly chance: Chance;
  readonly vocabulary: Vocabulary;
  readonly county: County;
  /** Share of figures that measure one of the content's metrics; the others stand alone. */
  readonly measured: number;
}

const cut = (text: string, length: number): string => text.slice(0, length);

function titleOf({ chance, vocabulary }: TaskSource, real: TaskEntry): string {
  if (chance.next() < 0.3) return real.title;
  const terms = distinct([chance.pick(vocabulary.terms), chance.pick(vocabulary.terms)]);
  return chance.pick(vocabulary.verbs) + terms.join("和");
}

function summaryOf({ chance, vocabulary, county }: TaskSource): string {
  const clauses = Array.from({ length: chance.between(3, 6) }, () => chance.pick(vocabulary.clauses));
  const where = `${county.place.name}要在${villageName(chance)}、${villageName(chance)}做好${chance.pick(vocabulary.terms)}`;
  return `${cut([where, ...clauses].join("，"), 180)}。`;
}

/** A figure of the real task with a value of its own, and the words such a value is printed in. */
function targetsOf({ chance, county, measured }: TaskSource, real: TaskEntry): object[] {
  return real.targets.slice(0, 8).map((target, index) => {
    const unit = target.unit ?? "个";
    const value = unit === "%" ? chance.between(20, 100) : chance.between(2, 900) * 10 ** chance.between(0, 2);
    const printed = value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万` : String(value);
    return {
      id: `t${index + 1}`,
      label: target.label,
      ...(target.metric !== null && chance.next() < measured ? { metric: target.metric } : {}),
      scope: county.place.id,
      bound: "at-least",
      value,
      unit,
      stated: `${cut(target.label, 14)}达到${printed}${cut(unit, 6)}以上`,
      due: chance.pick(["2026", "2027", "2028-12"]),
    };
  });
}

/** One imagined task, in the shape of a task file. */
export function imagineTask(source: TaskSource, no: number): object {
  const { chance, vocabulary, county } = source;
  const real = chance.pick(vocabulary.tasks);
  return {
    title: titleOf(source, real),
    number: String(no),
    summary: summaryOf(source),
    topics: real.topics,
    lead: real.lead,
    cooperating: real.cooperating,
    responsible: real.responsible,
    leaders: [chance.pick(county.leaders).name],
    source: { section: real.source.section, lines: [no, no] },
    targets: targetsOf(source, real),
  };
}
