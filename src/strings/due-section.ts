/** Words of the ledger of deadlines on pages of places, departments and offices. */
export const dueSection = {
  heading: "期限",
  next: "接下来到期",
  silent: "已到期，未见公开结果",
  silentNote: "只在本站收录的文件里找过结果。未见公开结果，不等于没有做到。",
  found: "已到期，有公开结果",
  all: "看全部期限",
  tasks: "在全部承诺里按期限看",
  calendar: "订阅期限日历（ICS）",
} as const;
