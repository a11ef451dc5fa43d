/** The package ships no types of its own. */
declare module "remark-join-cjk-lines" {
  const remarkJoinCjkLines: import("@astrojs/markdown-remark").RemarkPlugin;
  export default remarkJoinCjkLines;
}
