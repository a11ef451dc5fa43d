import type { ProsePart } from "./about.ts";

/** Words of the accessibility page. */
export const accessibility: { title: string; description: string; lead: string; parts: readonly ProsePart[] } = {
  title: "无障碍说明",
  description: "长者模式、深色显示、键盘和读屏软件怎样使用本站，遇到困难怎么办。",
  lead: "这个网站希望每个人都能用：老人、看不清的人、不用鼠标的人、手机旧网络慢的人。",
  parts: [
    {
      id: "elder",
      heading: "字太小怎么办",
      paragraphs: [
        "点页面上方的“长者模式”（手机上先点“目录”），字会变大，按钮也会变大，内容排成一列，出处、引用文字这些次要的内容先收起，点一下标题就展开。再点一次恢复。这个选择会记在您的手机或电脑上。",
      ],
    },
    {
      id: "dark",
      heading: "晚上看太亮怎么办",
      paragraphs: ["点“深色”。手机或电脑本来设成深色的，本站会自动跟着变。"],
    },
    {
      id: "keyboard",
      heading: "用键盘和读屏软件",
      paragraphs: ["所有内容都能用键盘到达，用读屏软件读出。"],
      list: [
        "第一次按Tab键会出现“跳到正文”。",
        "每一页只有一个大标题，下面的小标题按顺序排列。",
        "图都有一句话说明，并附同样数字的表格。",
        "状态用文字和符号表示，不只靠颜色。",
      ],
    },
    {
      id: "no-script",
      heading: "不用脚本也能看",
      paragraphs: ["关掉浏览器脚本，所有页面都能完整阅读；只有搜索、筛选和显示方式要用到脚本。"],
    },
    {
      id: "print",
      heading: "打印",
      paragraphs: ["每一页都可以直接打印，A4纸，白底黑字，可以贴在村务公开栏。"],
    },
    {
      id: "standard",
      heading: "按什么标准做",
      paragraphs: [
        "本站按《网页内容无障碍指南》WCAG 2.2的AA级制作，每次更新都用程序检查。程序查不出所有问题，如果您遇到困难，请告诉我们。",
      ],
    },
  ],
};
