/** What stands in for an answer of a database that cannot be read: a file is shown all the same. */
export const orNothing =
  <Nothing>(nothing: Nothing) =>
  (error: unknown): Nothing => {
    console.error('Kamernoot cannot read what is kept', error);
    return nothing;
  };
