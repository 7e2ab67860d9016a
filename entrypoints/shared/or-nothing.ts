/** What stands in for an answer of a database that cannot be read, where all else must stay within reach. */
export const orNothing =
  <Nothing>(nothing: Nothing) =>
  (error: unknown): Nothing => {
    console.error('Kamernoot cannot read what is kept', error);
    return nothing;
  };
