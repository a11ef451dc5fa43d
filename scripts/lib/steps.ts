/** Seconds with one decimal, as printed behind every step: `1.2 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs one step of a recipe and prints its name and the time it took.
 * @param name a short word, printed in a column
 * @param work what to do; the text it returns is printed beside the name
 * @throws whatever `work` throws, after printing that the step failed
 */
export async function step(name: string, work: () => Promise<string>): Promise<void> {
  const started = performance.now();
  try {
    const note = await work();
    console.log(`${name.padEnd(8)} ${note}  ${seconds(performance.now() - started)}`);
  } catch (error) {
    console.log(`${name.padEnd(8)} failed  ${seconds(performance.now() - started)}`);
    throw error;
  }
}
