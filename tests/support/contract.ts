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

/** Documents published so far, with the number of tasks each holds. */
export const documentTasks: Readonly<Record<string, number>> = {
  "xiji-2025": 35,
  "zhongwei-2024": 27,
  "hongsibu-2025": 10,
};

const sections = ["places", "departments", "leaders", "topics", "metrics", "documents"];
const single = ["tasks", "timeline", "search", "data", "about", "changes", "accessibility"];

/** `/tasks/<document>/<no>/` for every task. */
export const taskAddresses = Object.entries(documentTasks).flatMap(([document, count]) =>
  Array.from({ length: count }, (_, index) => `/tasks/${document}/${index + 1}/`),
);

/** Every address the outside world may rely on, besides those named by records. */
export const promisedAddresses: readonly string[] = [
  "/",
  "/404.html",
  ...[...sections, ...single].map((name) => `/${name}/`),
  ...placeSlugs.map((slug) => `/places/${slug}/`),
  ...Object.keys(documentTasks).map((slug) => `/documents/${slug}/`),
  ...taskAddresses,
];

/** Sections that do not exist yet: an empty page would promise something that is not there. */
export const absentSections = ["checks", "compare", "money", "services"] as const;

/** Columns of the data files that other programs rely on. */
export const promisedColumns: Readonly<Record<string, readonly string[]>> = {
  tasks: [
    ...["id", "document", "no", "number", "title", "summary", "place", "topics", "lead", "cooperating"],
    ...["responsible", "leaders", "due", "status", "url"],
  ],
  targets: [
    ...["id", "task", "metric", "label", "scope", "bound", "value", "unit", "stated", "due", "period", "baseline"],
    ...["baselineYear", "nature", "role", "answers", "kind"],
  ],
  funding: ["id", "task", "amount", "kind", "stated"],
  documents: ["id"],
  places: ["id"],
  departments: ["id"],
  metrics: ["id"],
};
