import { LineCounter } from "yaml";
import type { Spot } from "./problem.ts";

/** Makes a function that turns offsets in a file's text into places a person can go to. */
export function spotsIn(file: string, text: string): (offset: number) => Spot {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) counter.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = counter.linePos(Math.min(Math.max(offset, 0), text.length));
    return { file, line, column: col };
  };
}
