import type { ProblemWords } from "./check-words.ts";

/** Problems of a file as a whole: its name, its place, its bytes. */
export const fileProblems = {
  "folder-missing": {
    found: "找不到内容文件夹“{folder}”。",
    expected: "请检查路径，或者用“--content=…”写明内容文件夹在哪里。",
  },
  "file-missing": {
    found: "缺少文件“{name}”。",
    expected: "网站少不了这个文件；如果改过名字，请改回来。",
  },
  "file-unreadable": {
    found: "打不开“{name}”，系统说：{reason}。",
    expected: "请检查这个文件的权限，或者重新放一份。",
  },
  "folder-unknown": {
    found: "不认识文件夹“{folder}”，里面有{count}个文件不会出现在网站上。",
    expected: "内容只能放在这些文件夹里：{folders}。",
  },
  "file-homeless": {
    found: "文件“{name}”放在这里不会出现在网站上。",
    expected: "这里只收：{rooms}。请改名、移走或删去。",
  },
  "file-name": {
    found: "文件名“{name}”不合规矩。",
    expected: "这类文件的名字是“{pattern}”，{rule}。",
  },
  "name-collision": {
    found: "“{name}”和“{other}”只差大小写或写法，会被当成同一个文件。",
    expected: "请只留一个，或者给其中一个另起名字。",
  },
  "symbolic-link": {
    found: "“{name}”不是文件，是一个指向“{target}”的链接（快捷方式）。",
    expected: "内容文件夹里只放真正的文件，请把它换成文件本身或删去。",
  },
  "special-file": {
    found: "“{name}”不是普通文件。",
    expected: "内容文件夹里只放普通文件，请删去。",
  },
  "file-too-big": {
    found: "文件有{size}KB，太大了。",
    expected: "一个文件最多{limit}KB，请拆开，或者检查是不是放错了文件。",
  },
  "file-empty": {
    found: "文件是空的。",
    expected: "请写上内容；用不着就删去这个文件。",
  },
  "not-utf8": {
    found: "从这里起文字编码不对，多半是用{encoding}保存的。",
    expected: "请在编辑器里另存为UTF-8编码。",
  },
  "byte-order-mark": {
    found: "文件开头有一个看不见的标记（BOM，U+FEFF）。",
    expected: "请另存为“UTF-8（无BOM）”。",
  },
  "hidden-character": {
    found: "这里有看不见的字符（{points}）。",
    expected: "请删去；看不准时把这一段文字重新输入一遍。",
  },
  "odd-space": {
    found: "这里有特殊的空格（{points}），看起来和普通空格一样。",
    expected: "请换成普通空格，或者删去。",
  },
  "look-alike": {
    found: "这里的“{found}”（{points}）不是普通汉字，是从PDF复制来的部首符号，看着像字，搜索时找不到。",
    expected: "请重新输入这个字。",
  },
  "tab-character": {
    found: "这一行用了Tab键。",
    expected: "请换成空格，每一级缩进用两个空格。",
  },
  "more-of-the-same": {
    found: "这个文件里同样的问题（“{code}”）还有{count}处，没有一一列出。",
    expected: "请先改好前面的，再检查一次。",
  },
  "identity-number": {
    found: "这里像是一个身份证号码：“{number}”。",
    expected: "公开网站不登个人信息，请核对后删去。",
  },
  "mobile-number": {
    found: "这里像是一个手机号码：“{number}”。",
    expected: "公开网站不登个人信息；如果是单位公开的电话，可以保留。",
  },
} as const satisfies Record<string, ProblemWords>;
