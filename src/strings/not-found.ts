/** Words of the page for addresses that do not exist. */
export const notFound = {
  title: "没有这一页",
  description: "这个网址没有对应的页面。",
  searchLabel: "搜索别的内容",
  lead: "网址可能抄错了，或者这一页还没有。可以搜索，也可以从下面的列表找。",
} as const;
