/** The longest that a test waits for anything, in milliseconds. What is right comes at once; a busy machine is slow. */
export const PATIENCE = 30_000;
/** Between one look and the next, in milliseconds. */
const PAUSE = 40;

/**
 * Asks until the answer is something true, and gives that.
 *
 * What is asked may fail as long as there is time: a page that goes away or is being drawn cannot answer.
 *
 * @param missing says what there was instead, when there is no more time
 */
export async function untilTrue<Value>(
  ask: () => Promise<Value>,
  missing: () => string | Promise<string>,
  patience = PATIENCE,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patience;
  for (;;) {
    const { value, error } = await ask().then(
      (answer) => ({ value: answer, error: undefined }),
      (reason: unknown) => ({ value: null, error: reason }),
    );
    if (value) return value;
    if (Date.now() > end) throw new Error(await missing(), { cause: error });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
