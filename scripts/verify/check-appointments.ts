import { groupBy } from "../../src/model/order.ts";
import type { AppointmentsEntry } from "../../src/schemas/appointments.ts";
import { verifyWords } from "../../src/strings/verify.ts";
import { type Entry, spotOf } from "./entry.ts";
import { finding, type LooseFinding } from "./finding.ts";
import { squeeze } from "./squeeze.ts";
import { stretchOf } from "./stretch.ts";
import type { DocumentView } from "./views.ts";

type Notice = AppointmentsEntry["notices"][number];
type Appointment = Notice["appointments"][number];

/** Appointments that are not printed as recorded, and lines that print more than is recorded. */
export function appointmentFindings(view: DocumentView): LooseFinding[] {
  return view.content.appointments
    .filter(({ id }) => id === view.entry.id)
    .flatMap((file) => file.data.notices.flatMap((_, index) => noticeFindings(view, file, index)));
}

function noticeFindings(view: DocumentView, file: Entry<AppointmentsEntry>, index: number): LooseFinding[] {
  const notice = file.data.notices[index];
  if (notice === undefined) return [];
  const [from, to] = view.region;
  const { text } = stretchOf(view.original.lines, from, to);
  const words = (["number", "title", "decidedBy"] as const)
    .filter((field) => !text.includes(squeeze(notice[field])))
    .map((field) => finding("notice-not-printed", spotOf(file, "notices", index, field), { words: notice[field] }));
  const lineText = (line: number) => squeeze(view.original.lines[line - 1] ?? "");
  const printed = notice.appointments.flatMap((appointment, at) => {
    const spot = spotOf(file, "notices", index, "appointments", at);
    return appointmentAt(appointment, lineText(appointment.line)).map(({ code, details }) =>
      finding(code, spot, details),
    );
  });
  return [
    ...words,
    ...printed,
    ...countFindings(notice, lineText).map((details) =>
      finding("appointment-count", spotOf(file, "notices", index, "appointments"), details),
    ),
  ];
}

/** How each kind of appointment is printed. */
const verbs = { appoint: "任", engage: "聘任", remove: "免去", disengage: "解聘" } as const;

interface Mistake {
  readonly code: "appointment-not-printed" | "appointment-mark-differs";
  readonly details: Readonly<Record<string, string | number>>;
}

/** Holds one appointment against its line: 某人任某职；免去某人某职；某人任甲职，免去乙职. */
function appointmentAt(appointment: Appointment, line: string): Mistake[] {
  const { kind, line: number } = appointment;
  const [person, post] = [squeeze(appointment.person), squeeze(appointment.post)];
  const verb = verbs[kind];
  const forms = [`${person}${verb}${post}`, `${verb}${person}${post}`];
  // The second half of a line leaves the person out: 某人任甲职，免去乙职.
  if (line.startsWith(person) && (kind === "remove" || kind === "disengage")) forms.push(`${verb}${post}`);
  const form = forms.find((one) => line.includes(one));
  if (form === undefined) {
    return [{ code: "appointment-not-printed", details: { line: number, words: forms[0] ?? "" } }];
  }
  const after = line.slice(line.indexOf(form) + form.length);
  const printed = /^[（(]([^（）()]*)[）)]/u.exec(after)?.[1] ?? "";
  const recorded = marksOf(appointment);
  if (printed === recorded) return [];
  const words = (mark: string) => (mark === "" ? verifyWords.none : mark);
  const details = { person, post, printed: words(printed), recorded: words(recorded) };
  return [{ code: "appointment-mark-differs", details }];
}

const marksOf = ({ concurrent, secondment, acting }: Appointment): string =>
  [concurrent ? "兼" : "", secondment ? "挂职" : "", acting ? "代理" : ""].filter((mark) => mark !== "").join("、");

/** Lines between the first and the last appointment of a notice that print more or fewer of them. */
function countFindings({ appointments }: Notice, lineText: (line: number) => string) {
  const byLine = groupBy(appointments, ({ line }) => line);
  const lines = [...byLine.keys()];
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((line) => {
    const printed = lineText(line).match(/(?:^|[，；])(?:免去|解聘)|^\p{Script=Han}{2,4}?聘?任(?!职)/gu)?.length ?? 0;
    const count = byLine.get(line)?.length ?? 0;
    return printed === count ? [] : [{ line, printed, count }];
  });
}
