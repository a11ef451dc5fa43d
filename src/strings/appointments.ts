import type { AppointmentsEntry } from "../schemas/appointments.ts";
import { formatDate } from "./format.ts";

type Notice = AppointmentsEntry["notices"][number];
type Appointment = Notice["appointments"][number];

/** Names of the kinds of act, as printed. */
export const appointmentNames: Record<Appointment["kind"], string> = {
  appoint: "任",
  remove: "免",
  engage: "聘任",
  disengage: "解聘",
};

/** Words of the lists of appointments. */
export const appointments = {
  heading: (count: number) => `任免${count}条`,
  caption: "一人一职一条，按原文先后",
  columns: { person: "姓名", kind: "任免", post: "职务", remarks: "附注" },
  noticeFacts: (notice: Notice) => `${notice.number} · ${notice.decidedBy}决定 · ${formatDate(notice.issued)}印发`,
  remarks: ({ concurrent, secondment, acting, probation, from }: Appointment) =>
    [
      concurrent && "兼任",
      secondment && "挂职",
      acting && "代理",
      probation !== null && `试用期${probation}`,
      from !== null && `任职日期${from}`,
    ]
      .filter(Boolean)
      .join("，"),
} as const;
