import { tasksByTopic } from "../../model/counts.ts";
import { pathOf } from "../../model/paths.ts";
import type { Task } from "../../model/records.ts";
import { topics as words } from "../../strings/topics.ts";
import { type CountBars, countBars } from "./count-bars.ts";

/**
 * How many of some tasks belong to each field; `null` where there are none.
 * @param options.who whose tasks they are, as the sentence begins: 西吉县, 段文君名下
 */
export function topicBars(tasks: readonly Task[], { id, who }: { id: string; who: string }): CountBars | null {
  const entries = tasksByTopic(tasks).map(([topic, list]) => ({
    label: topic.name,
    href: pathOf.topic(topic),
    count: list.length,
  }));
  const isShared = entries.reduce((sum, { count }) => sum + count, 0) > tasks.length;
  return countBars(entries, {
    id,
    subject: words.barsLabel,
    title: words.barsTitle,
    opening: (fields) => words.barsOpening({ who, tasks: tasks.length, fields, isShared }),
  });
}
