/** What `npm run find` says. */
export const findCommand = {
  usage: `用法：npm run find -- "要查的数字" [选项]

按数字查承诺，和网页“查数字”（/search/figures/）是同一种写法，例如：

  npm run find -- "≥80% 2027 民政局"
  npm run find -- "2000元 每月"
  npm run find -- "民政局 到期"

  --all               列出全部（不写就只列前20个）
  --csv               写成CSV表格，给表格软件用，总是全部
  --json              写成JSON，给程序用，总是全部
  --content=文件夹    要查的内容文件夹（不写就是“content”）
  --help              显示这段说明

一个也没有找到时，列出最接近的；退出码还是0。用法不对或者看不懂要查什么时是2。`,
  noQuery: '没有写要查什么，例如：npm run find -- "≥80% 2027 民政局"。',
  notUnderstood: (query: string) => `没有看懂“${query}”里要查什么：没有数字，也没有可以查的字。`,
  contentBroken: (folder: string) => `文件夹“${folder}”里的内容有要改的地方，请先运行“npm run check”看看。`,
  unknownOption: (option: string) => `不认识选项“${option}”。`,
  twoFormats: "“--csv”和“--json”只能写一个。",
  seeHelp: "加上“--help”可以看用法。",
  shown: (count: number) => `只列出前${count}个，加上“--all”列出全部。`,
  columns: ["多少", "数字说的是什么", "谁的数字", "期限", "地址"],
  unmetColumn: "不符合的地方",
} as const;
