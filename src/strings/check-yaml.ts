import type { ProblemWords } from "./check-words.ts";

/** Problems of YAML that cannot be read, or that two programs would read differently. */
export const yamlProblems = {
  "yaml-syntax": {
    found: "这里的格式读不懂：{reason}。",
    expected: "请对照上下几行检查缩进、冒号和引号；文字里有“:”“#”或者以符号开头时，整段加引号。",
  },
  "yaml-wide-colon": {
    found: "“{key}”后面是中文冒号“：”。",
    expected: "名称后面要用英文冒号，冒号后面空一格。",
  },
  "yaml-two-documents": {
    found: "这里又起了一份内容：一个文件里只能有一份，中间不能有“---”。",
    expected: "请删去多余的“---”，或者拆成两个文件。",
  },
  "yaml-duplicate-key": {
    found: "“{key}”写了两次，第{line}行已经写过。",
    expected: "同一组里每个名称只写一次，请只留一个。",
  },
  "yaml-key": {
    found: "这里的名称不是一个词，而是{kind}。",
    expected: "冒号前面只能写一个英文名称，例如“title: ”。",
  },
  "yaml-tag": {
    found: "以“!”开头的“{tag}”在这里有特殊含义。",
    expected: "请删去；如果是文字，整段加引号。",
  },
  "yaml-directive": {
    found: "以“%”开头的行在这里有特殊含义。",
    expected: "请删去这一行；如果是文字，整段加引号。",
  },
  "yaml-unknown-alias": {
    found: "以“*”开头的“*{name}”是引用，但前面没有写好的“&{name}”。",
    expected: "如果是文字，整段加引号。",
  },
  "yaml-too-many-anchors": {
    found: "文件里有{count}个“&”或“*”引用，太多了。",
    expected: "一个文件最多{limit}个，请直接写出内容。",
  },
  "yaml-alias-bomb": {
    found: "用“*”引用展开以后内容多得装不下。",
    expected: "请直接写出内容，不要层层引用。",
  },
  "yaml-too-deep": {
    found: "缩进或括号套了太多层。",
    expected: "最多套{limit}层；多半是括号没有成对，或者文字忘了加引号。",
  },
  "unquoted-date": {
    found: "日期“{value}”没有加引号，不同的程序会读成不同的东西。",
    expected: "日期要加引号。",
  },
  "odd-number": {
    found: "“{value}”没有加引号，不同的程序会读成不同的东西。",
    expected: "数字请写平常的写法；如果是文字，请加引号。",
  },
  "needs-quotes": {
    found: "“{label}”要写文字，“{value}”没有加引号，会被读成{kind}。",
    expected: "{hint}要加引号。",
  },
  "front-matter-missing": {
    found: "开头没有写文件信息。",
    expected: "第一行只写“---”，接着写标题、地区等信息，再用一行“---”结束，下面才是正文。",
  },
  "front-matter-open": {
    found: "开头的文件信息没有结束。",
    expected: "信息写完以后要有单独一行“---”，下面才是正文。",
  },
  "front-matter-end": {
    found: "“---”后面还有别的字：“{rest}”。",
    expected: "结束文件信息的“---”要单独占一行。",
  },
} as const satisfies Record<string, ProblemWords>;

/** Why YAML could not be read, by the parser's own code. */
export const yamlReasons: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "以“*”开头的引用前面多写了东西",
  BAD_ALIAS: "以“&”或“*”开头的名字写法不对，如果是文字请加引号",
  BAD_COLLECTION_TYPE: "“!”后面的种类和内容对不上",
  BAD_DQ_ESCAPE: "双引号里的反斜杠“\\”用法不对，改用单引号就可以照写",
  BAD_INDENT: "缩进和上面几行没有对齐，或者括号没有结束",
  BAD_PROP_ORDER: "“&”“!”写的先后不对",
  BAD_SCALAR_START: "文字不能用这个符号开头，整段加引号就可以",
  BLOCK_AS_IMPLICIT_KEY: "一行里有两个冒号，文字里有冒号时整段加引号",
  BLOCK_IN_FLOW: "括号里面不能换行用“-”列表",
  IMPOSSIBLE: "格式混乱",
  KEY_OVER_1024_CHARS: "冒号前面的名称太长，多半是少了换行",
  MISSING_CHAR: "少了一个符号，多半是引号、括号没有成对，或者冒号后面没有空格",
  MULTILINE_IMPLICIT_KEY: "上一行可能少了冒号，冒号后面要空一格",
  MULTIPLE_ANCHORS: "“&”写了不止一次",
  MULTIPLE_TAGS: "“!”写了不止一次",
  NON_STRING_KEY: "冒号前面的名称不是文字",
  TAB_AS_INDENT: "用了Tab键缩进，请换成空格",
  UNEXPECTED_TOKEN: "这里多了或者少了符号",
};

/** Said where the parser gives no known code. */
export const otherYamlReason = "格式不对";
