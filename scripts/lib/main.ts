/**
 * A failure that was foreseen: its message is all a person needs, so no stack is printed.
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
}

/**
 * Runs the main function of a script; a failure sets the exit code instead of a raw stack.
 */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof ProblemError ? error.message : error);
    process.exitCode = 1;
  }
}
