/** Words of the ledger of deadlines on pages of places, departments and offices. */
export const dueSection = {
  heading: "期限",
  next: "接下来到期",
  silent: "已到期，未见公开结果",
  notFailure: "未见公开结果，不等于没有做到。",
  found: "已到期，有公开结果",
  rest: (count: number) => `另外${count}个`,
  byMonth: "按月份看各地的期限",
  tasks: "在全部承诺里按期限看",
  calendar: "订阅期限日历（ICS）",
} as const;
