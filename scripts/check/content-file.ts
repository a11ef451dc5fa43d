import type { ChartUse, FigureUse } from "./components.ts";
import type { Spot } from "./problem.ts";
import type { RoomName } from "./rooms.ts";
import type { YamlNode } from "./yaml-tree.ts";

/** A file as far as it could be read. */
export interface ContentFile {
  /** First place in the file, to point at the file as a whole. */
  readonly top: Spot;
  readonly room: RoomName;
  /** Path below the room's folder without its ending: `xiji-2025/14`; null for a hopeless name. */
  readonly id: string | null;
  /** The id is a guess: the file has another name. */
  readonly isMisnamed: boolean;
  /** The record, or null where it could not be read. */
  readonly root: YamlNode | null;
  /** Figures shown in the body. */
  readonly figures: readonly FigureUse[];
  /** Charts set in the body. */
  readonly charts: readonly ChartUse[];
}
