/** Level of government a figure belongs to; upper levels are drawn as circles, counties as squares. */
export type ChartLevel = "region" | "prefecture" | "county";

/** The levels from the top down: the order of groups. */
export const chartLevels = ["region", "prefecture", "county"] as const satisfies readonly ChartLevel[];
