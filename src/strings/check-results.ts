import type { ProblemWords } from "./check-words.ts";

/** Problems of published results, and of figures that replace figures of earlier papers. */
export const resultProblems = {
  "result-without-task": {
    found: "没有编号是“{value}”的任务，这个结果没有地方显示。",
    expected: "文件夹写文件编号，文件名开头写任务序号，对应“content/tasks”里的文件。",
  },
  "result-without-document": {
    found: "没有编号是“{value}”的文件，这个结果没有地方显示。",
    expected: "“results”里的文件夹要用“content/documents”里的文件编号起名。",
  },
  "result-unknown-target": {
    found: "“{source}”里没有编号是“{value}”的数字。",
    expected: "“target”要写承诺里那个数字的编号（“targets”里的“id”）。",
  },
  "result-of-context": {
    found: "“{value}”只是背景情况（“kind: context”），不是承诺。",
    expected: "结果只和承诺的数字相比，请删去这一条。",
  },
  "result-unit": {
    found: "单位是“{unit}”，承诺的数字单位却是“{expected}”。",
    expected: "请换算成同一个单位；确实不是一回事，请写“differs”说明差在哪里。",
  },
  "result-day": {
    found: "文件名里的日期是“{name}”，{field}却是“{value}”。",
    expected: "文件名要写来源公布的日子（“published”）；不知道公布日期的，写录入的日子（“recordedOn”）。",
  },
  "result-before-document": {
    found: "结果说的是{value}，这份文件却是{year}年的。",
    expected: "结果要说文件发出以后的情况；以前的情况写在那个数字的“baseline”里。",
  },
  "result-of-goals": {
    found: "整份文件的结果里写了“progress”。",
    expected: "整份文件的目标只记数字（“values”）；一项任务做到哪一步，请写在那一项的结果里。",
  },
  "repeated-result": {
    found: "同一个来源、同一个时间的结果，“{file}”里已经记过。",
    expected: "一个来源对一项承诺只记一次，请合并成一个文件。",
  },
  "replaces-itself": {
    found: "这个数字改的是它自己。",
    expected: "“replaces”要写以前文件里的那个数字。",
  },
  "replaces-same-document": {
    found: "“{value}”也在这份文件里。",
    expected: "“replaces”只用于后来的文件改了以前文件定的目标。",
  },
  "replaces-later": {
    found: "“{value}”所在的文件（{other}）不比这份文件（{own}）早。",
    expected:
      "“replaces”写在后来的文件里，指向以前的文件；同一年的两份文件，要都写了成文日期（“issued”）才分得出先后。",
  },
  "replaces-other-scope": {
    found: "“{value}”约束的是“{other}”，这个数字约束的是“{scope}”。",
    expected: "改的是同一个目标，约束的地区就应当相同，请核对。",
  },
  "replaces-other-metric": {
    found: "“{value}”的指标是“{other}”，这个数字的指标是“{metric}”。",
    expected: "改的是同一个目标，指标就应当相同；不是一回事，请删去“replaces”。",
  },
  "replaced-twice": {
    found: "“{value}”已经在{where}改过。",
    expected: "一个目标改了几次，要一次接一次地写：这里请写上一次改成的那个数字。",
  },
} as const satisfies Record<string, ProblemWords>;
