/** The package ships no types of its own. */
declare module "remark-join-cjk-lines" {
  import type { Plugin } from "unified";
  const remarkJoinCjkLines: Plugin<[]>;
  export default remarkJoinCjkLines;
}
