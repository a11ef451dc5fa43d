import { distinct } from "../order.ts";
import type { Deadline } from "../records.ts";
import { latestClaim } from "./claims.ts";
import type { Result, ResultValue } from "./records.ts";
import { figuresOfDeadline } from "./settle.ts";

/** What is published about what is due. */
export interface Found {
  /** For each figure that has one, the value that tells. */
  values: ResultValue[];
  /** What a source says of the whole task in words. */
  claim: Result | null;
}

/** What is published about what is due at a date. */
export function foundFor(deadline: Deadline): Found {
  const { task, targets, isOwn } = deadline;
  const values = figuresOfDeadline(deadline).flatMap(({ telling }) => telling ?? []);
  const isWhole = targets.length === 0 || values.length === 0;
  return {
    values,
    claim: task === null || !isOwn || !isWhole ? null : latestClaim(task),
  };
}

/** Where it is published, each source once. */
export const sourcesOf = ({ values, claim }: Found): Result[] =>
  distinct([...values.map(({ result }) => result), ...(claim === null ? [] : [claim])]);
