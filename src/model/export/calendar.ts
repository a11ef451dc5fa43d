import ical, { ICalEventTransparency } from "ical-generator";
import { lastDayOf } from "../dates.ts";
import { pathOf } from "../paths.ts";
import type { Deadline, Ledger } from "../records.ts";
import { eventText, eventTitle } from "./deadline-words.ts";
import { eventUid } from "./identity.ts";
import { absolute } from "./paths.ts";

/** Midnight in UTC: with a time zone the library would write the day before. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Seconds after which a subscribed calendar should be fetched again. */
const refreshEvery = 24 * 60 * 60;

/** A deadline is known by its first figure, or by its task, so that a mended date moves the event. */
const uidOf = ({ targets, task, document }: Deadline): string => eventUid(targets[0]?.id ?? task?.id ?? document.id);

/** What a calendar shows. */
export interface CalendarSource {
  name: string;
  /** Site path of the file itself. */
  path: string;
  deadlines: readonly Deadline[];
}

/**
 * An iCalendar file (RFC 5545): one all-day event per deadline, on the last day on which it is
 * still kept.
 * @param site address of the site
 */
export function calendar(source: CalendarSource, { siteDay }: Pick<Ledger, "siteDay">, site: URL): string {
  const file = ical({
    name: source.name,
    prodId: { company: "minnuo", product: "minnuo", language: "ZH-CN" },
    source: absolute(source.path, site),
    ttl: refreshEvery,
  });
  for (const deadline of source.deadlines) {
    file.createEvent({
      id: uidOf(deadline),
      start: midnight(lastDayOf(deadline.date)),
      allDay: true,
      stamp: midnight(siteDay),
      summary: eventTitle(deadline),
      description: eventText(deadline),
      url: absolute(pathOf.deadline(deadline), site),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${file.toString()}\r\n`;
}
