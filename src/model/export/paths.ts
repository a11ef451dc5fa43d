import type { Change, Task } from "../records.ts";

/** Site path of a task's page. */
export const taskPath = (task: Task): string => `/tasks/${task.id}/`;

/** Site path of a change: an entry of one page. */
export const changePath = (change: Change): string => `/changes/#${change.id}`;

/** A site path as a full address. */
export const absolute = (path: string, site: URL): string => new URL(path, site).href;
