/** The package ships no types of its own. */
declare module "remark-join-cjk-lines" {
  import type { RemarkPlugin } from "@astrojs/markdown-remark";

  const remarkJoinCjkLines: RemarkPlugin;
  export default remarkJoinCjkLines;
}

declare namespace astroHTML.JSX {
  interface ScriptHTMLAttributes {
    /** Holds back the first painting until the script has run; Astro does not know the attribute yet. */
    blocking?: "render" | undefined;
  }
}
