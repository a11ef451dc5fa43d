/** Words that stand on every page. */
export const site = {
  name: "民诺",
  tagline: "政府承诺了什么，什么时候，由谁负责",
  skip: "跳到正文",
  homeLabel: "民诺首页",
  searchLabel: "搜索承诺",
  searchPlaceholder: "例如：看病、修路、养老金",
  searchButton: "搜索",
  menu: "目录",
  mainNavigation: "主要栏目",
  display: "显示方式",
  elderMode: "长者模式",
  darkTheme: "深色",
  breadcrumb: "当前位置",
  home: "首页",
  unofficial: "非政府官方网站，内容摘自公开文件。",
  licenceBefore: "文字和数据按 ",
  licenceName: "CC BY 4.0",
  licenceAfter: " 使用：可以转载、改编，请注明出处；程序按MIT许可公开。",
  licenceHref: "https://creativecommons.org/licenses/by/4.0/deed.zh-hans",
  siteMap: "全站栏目",
  operator: "主办",
  contact: "联系邮箱",
  repository: "源代码",
  icp: "备案号",
  siteIdCode: "网站标识码",
  asOf: (day: string) => `期限状态按${day}推算。`,
} as const;

/** One entry of the site map. */
export interface NavigationEntry {
  href: string;
  label: string;
}

/** The five words of the header. */
export const mainNavigation: readonly NavigationEntry[] = [
  { href: "/places/", label: "地区" },
  { href: "/departments/", label: "部门" },
  { href: "/metrics/", label: "指标" },
  { href: "/compare/", label: "对照" },
  { href: "/data/", label: "数据" },
];

/** Every section, for the footer. */
export const siteMap: readonly NavigationEntry[] = [
  { href: "/tasks/", label: "全部承诺" },
  ...mainNavigation.slice(0, 4),
  { href: "/topics/", label: "领域" },
  { href: "/documents/", label: "文件" },
  { href: "/leaders/", label: "责任领导" },
  { href: "/services/", label: "公共服务" },
  { href: "/money/", label: "钱" },
  { href: "/checks/", label: "数字核算" },
  { href: "/timeline/", label: "期限" },
  { href: "/search/", label: "搜索" },
  { href: "/search/figures/", label: "查数字" },
  { href: "/data/", label: "数据" },
  { href: "/changes/", label: "更新与更正" },
  { href: "/about/", label: "关于本站" },
  { href: "/accessibility/", label: "无障碍说明" },
];
