import { z } from "astro/zod";
import { contentErrors } from "../strings/content-errors.ts";
import { text, webAddress } from "./primitives.ts";

/** Who runs the site and how to reach them; rows that are null are not shown. */
export const siteSchema = z.strictObject({
  operator: text(60).nullable().meta({ description: "主办者名称；还没有写 null" }),
  official: z.boolean().meta({ description: "是不是政府官方网站" }),
  email: z.email({ error: contentErrors.email }).nullable().meta({ description: "接收纠错的邮箱；还没有写 null" }),
  repository: webAddress.nullable().meta({ description: "源代码和数据仓库网址；还没有写 null" }),
  icp: text(40).nullable().meta({ description: "ICP 备案号；没有写 null" }),
  siteIdCode: z
    .string()
    .regex(/^[a-z0-9]{10}$/u, { error: contentErrors.siteIdCode })
    .nullable()
    .meta({ description: "政府网站标识码；没有写 null，不要编造" }),
});

/** Site settings as an editor wrote them. */
export type SiteEntry = z.infer<typeof siteSchema>;
