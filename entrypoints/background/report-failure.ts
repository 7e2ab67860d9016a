/**
 * Says in the console why something failed that an event of the browser asked for: nobody waits for it.
 *
 * @param what was to be done, as in "make the menus"
 */
export function reportFailure(task: Promise<unknown> | undefined, what: string): void {
  task?.catch((error: unknown) => console.error(`Kamernoot could not ${what}`, error));
}
