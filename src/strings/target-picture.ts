/** Words of the picture that sets figures beside their baselines and the upper level's figures. */
export const targetPicture = {
  heading: "看图",
  baseline: "原来",
  caption: "图中的数字",
  columns: ["数字说的是什么", "原来", "承诺", "上级的数字"],
  none: "未写明",
  title: (all: number, compared: number) => {
    if (compared === 0) return all === 1 ? "从原来到承诺" : `${all} 个数字从原来到承诺`;
    return compared === 1 ? "和上级的数字放在一起看" : `${compared} 个数字和上级的放在一起看`;
  },
} as const;
