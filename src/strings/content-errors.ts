/**
 * What a content editor reads when a value in a content file is not acceptable.
 * Plain Chinese; every sentence says what to write instead.
 */
export const contentErrors = {
  slug: "只能用小写英文字母、数字和连字符，例如“rural-roads”",
  controlCharacter: "含有看不见的控制字符或改变文字方向的字符，请删去后重新输入",
  rawHtml: "不能写HTML标签，请去掉尖括号“<”“>”",
  lineBreak: "要写在一行里，中间不能换行或用Tab键",
  edgeSpace: "开头或结尾有多余的空格，请删去",
  date: "日期要加引号，写成“2025”“2025-03”或“2025-03-31”，并且是真实存在的日子",
  day: "日期要加引号，写成“2025-03-31”，并且是真实存在的日子",
  url: "网址要以“https://”或“http://”开头",
  valueWithoutUnit: "有数值就要写单位（“unit”），没有单位的计数请写“个”“项”等量词",
  valueMissing: "没有数值时，“bound”只能是“all”（全覆盖），或者写明“relativeTo”（和什么相比）",
  rangeOrder: "“valueTo”是范围的上限，要比“value”大",
  baselineYearAlone: "写了“baselineYear”就要写“baseline”或“relativeTo”",
  differsAlone: "“differs”说明与上级要求不同在哪里，要和“answers”一起写",
  contextAnswers: "“kind: context”只是背景情况，不是承诺，不能写“answers”",
  measuredAsAlone: "“measuredAs”说明这个指标在原文里的叫法或口径，要和“metric”一起写",
  moneyUnit: "“money”只能用于单位含“元”的数字",
  duplicate: "重复了，请只保留一个",
  leadOrResponsible: "写了牵头单位（“lead”）就不写“responsible”；原文没有牵头单位时才用“responsible”",
  lineOrder: "起止行号要从小到大写，例如“[12, 18]”",
  figureKey: "编号写一个小写字母加数字，例如“t1”“t2”“f1”，数字前面不加0",
  figureId: "要写数字的完整编号“文件编号/任务序号/数字编号”，例如“xiji-2025/14/t2”；整份文件的数字不写任务序号",
  taskId: "要写任务的完整编号“文件编号/任务序号”，例如“xiji-2025/14”",
  placeCode: "要写六位行政区划代码，加引号，例如“'640422'”",
  original: "要写文字稿的文件名，只含小写英文字母、数字和连字符，以“.txt”结尾，例如“xiji-2025.txt”",
  email: "要写一个电子邮箱地址，例如“jiucuo@example.cn”",
  siteIdCode: "网站标识码是10位小写字母或数字；没有就写“null”",
} as const;
