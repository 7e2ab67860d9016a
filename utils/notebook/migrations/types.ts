/** A row of which only the schema is known. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** The step from one version of the rows to the next. */
export interface Migration {
  /** The version it leads to; it is given rows of the one before. */
  to: number;
  /** What becomes of a row, by table. Pure; it must leave a row that has the version already as it is. */
  rows: Readonly<Record<string, (row: AnyRow) => AnyRow>>;
}
