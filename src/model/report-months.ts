import type { Report } from "./records.ts";

/** January to December. */
const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

/** Rhythms that come round in every month of the year. */
const everyMonth: readonly Report["every"][] = ["week", "month"];

/**
 * Calendar months (1–12) in which a duty falls due: those the paper names. Where it names none,
 * every month for a weekly or monthly duty and none for the others, because nobody knows which.
 */
export function reportMonths({ every, months }: Pick<Report, "every" | "months">): number[] {
  if (months.length > 0) return allMonths.filter((month) => months.includes(month));
  return everyMonth.includes(every) ? allMonths : [];
}

/** Duties laid out over the months of a year; a duty of several months stands in each of them. */
export interface ReportCalendar {
  /** Those of every month. */
  always: Report[];
  /** January to December, each with the duties of some months only. */
  months: { month: number; reports: Report[] }[];
  /** Those that come round, but whose paper names no month. */
  unwritten: Report[];
  /** Those of one year only: they stand in no month, because they do not come round. */
  once: Report[];
}

/** Lays duties out over the months of a year, in the order given. */
export function reportCalendar(reports: readonly Report[]): ReportCalendar {
  const recurring = reports.filter(({ every }) => every !== "once");
  const where = (isWanted: (months: readonly number[]) => boolean) =>
    recurring.filter((report) => isWanted(reportMonths(report)));
  return {
    always: where((months) => months.length === allMonths.length),
    months: allMonths.map((month) => ({
      month,
      reports: where((months) => months.length < allMonths.length && months.includes(month)),
    })),
    unwritten: where((months) => months.length === 0),
    once: reports.filter(({ every }) => every === "once"),
  };
}
