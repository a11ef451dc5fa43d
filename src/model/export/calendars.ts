import { calendarWords } from "../../strings/data.ts";
import { byDate } from "../deadlines.ts";
import type { Deadline, Department, Ledger, Place } from "../records.ts";
import type { CalendarSource } from "./calendar.ts";

/** Deadlines that bind a place or one below it, earliest first. */
export function placeDeadlines(place: Place): Deadline[] {
  return [...place.deadlines, ...place.children.flatMap(placeDeadlines)].sort(byDate);
}

/** Deadlines of the tasks a department leads, earliest first. */
export function departmentDeadlines(department: Department): Deadline[] {
  return department.lead.flatMap((task) => task.deadlines).sort(byDate);
}

/** Where the calendar of a place stands, or `null` when nothing is due there. */
export function placeCalendarPath(place: Place): string | null {
  return placeDeadlines(place).length > 0 ? `/places/${place.id}/calendar.ics` : null;
}

/** Where the calendar of a department stands, or `null` when it leads nothing with a deadline. */
export function departmentCalendarPath(department: Department): string | null {
  return departmentDeadlines(department).length > 0 ? `/departments/${department.id}/calendar.ics` : null;
}

/** The calendar of every deadline. */
export function wholeCalendar(ledger: Ledger): CalendarSource {
  return { name: calendarWords.all, path: "/calendar.ics", deadlines: ledger.deadlines };
}

/** One calendar per place with deadlines. */
export function placeCalendars(ledger: Ledger): (CalendarSource & { place: Place })[] {
  return ledger.places.flatMap((place) => {
    const path = placeCalendarPath(place);
    if (path === null) return [];
    return [{ place, name: calendarWords.of(place.name), path, deadlines: placeDeadlines(place) }];
  });
}

/** One calendar per department that leads tasks with deadlines. */
export function departmentCalendars(ledger: Ledger): (CalendarSource & { department: Department })[] {
  return ledger.departments.flatMap((department) => {
    const path = departmentCalendarPath(department);
    if (path === null) return [];
    return [{ department, name: calendarWords.of(department.name), path, deadlines: departmentDeadlines(department) }];
  });
}
