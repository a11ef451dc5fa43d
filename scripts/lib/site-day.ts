import { ProblemError } from "./main.ts";

/** Year, month and day as they read in Shanghai, joined as `YYYY-MM-DD`. */
const shanghaiDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * The one day on which every status is reckoned.
 * @param chosen value of the environment variable SITE_DAY, if set
 * @param now the present moment, used only when no day was chosen
 * @returns `YYYY-MM-DD`
 * @throws Error in plain words when the chosen day is not a real day
 */
export function siteDay(chosen: string | undefined, now: Date): string {
  if (chosen === undefined || chosen === "") return formatShanghai(now);
  if (!isRealDay(chosen)) {
    throw new ProblemError(
      `SITE_DAY is "${chosen}", which is not a day. Write it as year-month-day, for example SITE_DAY=2026-11-22.`,
    );
  }
  return chosen;
}

function formatShanghai(now: Date): string {
  const parts = new Map(shanghaiDay.formatToParts(now).map((part) => [part.type, part.value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

function isRealDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
