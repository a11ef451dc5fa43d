import type { Target } from "../../../src/model/records.ts";
import { smallLedger, targetInput, taskEntry } from "../../support/ledger.ts";

/** A figure as a task file gives it, in part. */
export type Figure = NonNullable<Parameters<typeof targetInput>[0]>;

/** A county's figure and the region's that it answers. */
export interface Pair {
  readonly own: Figure;
  readonly upper?: Figure;
}

/** A county's figures, each with the region's figure it answers, where one is given. */
export function pairs(...list: readonly Pair[]): Target[] {
  const own = list.map(({ own: changes, upper }, index) =>
    targetInput({ id: `t${index + 1}`, ...changes, ...(upper && { answers: `xiji-2025/2/t${index + 1}` }) }),
  );
  const above = list.map(({ upper }, index) => targetInput({ id: `t${index + 1}`, scope: "ningxia", ...upper }));
  const { targets } = smallLedger({
    tasks: [taskEntry("xiji-2025/1", { targets: own }), taskEntry("xiji-2025/2", { targets: above })],
  });
  return targets.filter((target) => target.task?.no === 1);
}
