/** Places by slug: the region, its cities, and their counties and districts. */
export const placeSlugs = [
  "ningxia",
  ...["yinchuan", "shizuishan", "wuzhong", "guyuan", "zhongwei"],
  ...["xingqing", "xixia", "jinfeng", "yongning", "helan", "lingwu"],
  ...["dawukou", "huinong", "pingluo"],
  ...["litong", "hongsibu", "yanchi", "tongxin", "qingtongxia"],
  ...["yuanzhou", "xiji", "longde", "jingyuan", "pengyang"],
  ...["shapotou", "zhongning", "haiyuan"],
] as const;

/** Every document, with the number of tasks it holds. */
export const documentTasks: Readonly<Record<string, number>> = {
  "xiji-2025": 35,
  "zhongwei-2024": 27,
  "hongsibu-2025": 10,
  "wuzhong-145": 50,
  "xixia-rural-2023": 30,
  "xixia-pollution-2023": 58,
  "xixia-preschool-2023": 20,
  "xixia-income-2023": 20,
  "xixia-employment-2023": 33,
  "xixia-community-2023": 8,
  "xixia-digital-2023": 18,
  "xixia-census-2023": 9,
  "xixia-personnel-2023": 0,
  "xixia-fiscal-2023": 0,
};

const sections = ["places", "departments", "leaders", "topics", "metrics", "documents"];
const single = [
  "tasks",
  "compare",
  "timeline",
  "money",
  "checks",
  "services",
  "search",
  "data",
  "about",
  "changes",
  "accessibility",
];

/** `/tasks/<document>/<no>/` for every task. */
export const taskAddresses = Object.entries(documentTasks).flatMap(([document, count]) =>
  Array.from({ length: count }, (_, index) => `/tasks/${document}/${index + 1}/`),
);

/** Every address the outside world may rely on, besides those named by records. */
export const promisedAddresses: readonly string[] = [
  "/",
  "/404.html",
  ...[...sections, ...single].map((name) => `/${name}/`),
  "/search/figures/",
  ...placeSlugs.map((slug) => `/places/${slug}/`),
  ...Object.keys(documentTasks).map((slug) => `/documents/${slug}/`),
  ...taskAddresses,
];

/** Columns of the data files that other programs rely on. */
export const promisedColumns: Readonly<Record<string, readonly string[]>> = {
  tasks: [
    ...["id", "document", "no", "number", "title", "summary", "place", "topics", "lead", "cooperating"],
    ...["responsible", "leaders", "due", "status", "url", "absence", "lookedForUntil"],
  ],
  targets: [
    ...["id", "task", "metric", "label", "scope", "bound", "value", "unit", "stated", "due", "period", "baseline"],
    ...["baselineYear", "nature", "role", "answers", "kind", "document"],
    ...["absence", "lookedForUntil", "replaces"],
  ],
  compare: [
    ...["id", "document", "place", "upper", "lower", "metric", "verdict", "timing", "wording", "role", "upperValue"],
    ...["lowerValue", "unit", "upperDue", "lowerDue", "upperStated", "lowerStated", "difference", "share"],
    ...["conflict", "differs"],
  ],
  funding: ["id", "task", "document", "amount", "kind", "stated", "per", "due", "period", "strive"],
  services: ["id", "name", "plain", "topic", "fieldOrder", "printedCount", "scope", "document", "tasks", "url"],
  appointments: [
    ...["id", "document", "notice", "noticeTitle", "person", "kind", "post", "concurrent", "secondment", "acting"],
    ...["probation", "from", "decided", "decidedBy", "issued", "line", "url"],
  ],
  fiscal: [
    ...["id", "document", "report", "table", "tableTitle", "row", "rowLabel", "group", "payer", "column"],
    ...["columnLabel", "measure", "value", "unit", "printedValue", "printedUnit", "stated", "isTotal", "period"],
    ...["line", "url"],
  ],
  results: [
    ...["id", "task", "target", "value", "unit", "asOf", "published", "stated", "sourceTitle", "sourceUrl"],
    ...["publisher", "recordedBy", "recordedOn", "outcome", "document", "progress", "url"],
  ],
  checks: [
    ...["id", "document", "title", "part", "kind", "certainty", "relation", "verdict", "figure", "printed", "computed"],
    ...["difference", "unit", "sentence", "formula", "figures", "tasks", "explanation", "note", "url"],
  ],
  "fiscal-goals": ["id", "document", "label", "value", "unit", "due", "stated", "line", "url"],
  "fiscal-reasons": ["id", "document", "report", "table", "rows", "rowLabels", "reason", "line", "url"],
  reports: ["id", "document", "task", "what", "by", "to", "every", "on", "months", "year", "stated", "url"],
  documents: ["id"],
  places: ["id"],
  departments: ["id"],
  metrics: ["id"],
};
