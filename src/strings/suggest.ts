/** Words of the relations that `npm run check -- --suggest` proposes. */
export const suggestWords = {
  sum: (total: string) => short(`各项加起来，是不是${total}`),
  rate: (rate: string, part: string, whole: string) => short(`${rate}是不是${part}除以${whole}`),
  share: (part: string, total: string) => short(`占比是不是${part}除以${total}`),
  shareOf: (label: string) => short(`${label}和它的两个数对不对得上`),
  equalTables: (label: string) => short(`两张表的${label}是不是一样`),
  same: (metric: string) => short(`两处写的${metric}是不是一样`),
  services: (topic: string) => short(`${topic}印的项数和列出的项数是不是一样`),
  none: "没有找到新的关系。",
  head: (count: number) => `# 找到${count}条可能的关系，请对照原文，合适的贴到各文件的“checks:”下面，并改写标题。`,
  file: (document: string) => `# content/checks/${document}.yaml`,
  near: "差一位数字，请对照原文看是不是抄错",
  single: (holds: boolean, sentence: string) => `${holds ? "一致" : "不一致"}：${sentence}`,
  many: (agreeing: number, off: number) => `${agreeing}处一致，${off}处不一致`,
  off: (part: string | null, sentence: string) => `不一致（${part ?? ""}）：${sentence}`,
} as const;

const longest = 60;

/** A title that fits the schema. */
function short(title: string): string {
  return title.length <= longest ? title : `${title.slice(0, longest - 1)}…`;
}
