import { ProblemError } from "./main.ts";

/** Where to look for a free port when none was chosen. */
export const firstPort = 4321;

/**
 * The port a person asked for.
 * @param chosen value of the environment variable PORT, if set
 * @returns null when none was chosen
 * @throws ProblemError in plain words when it is not a port number
 */
export function chosenPort(chosen: string | undefined): number | null {
  if (chosen === undefined || chosen === "") return null;
  const port = Number(chosen);
  if (!/^\d+$/u.test(chosen) || port < 1 || port > 65_535) {
    throw new ProblemError(`PORT is "${chosen}", which is not a port number from 1 to 65535.`);
  }
  return port;
}
