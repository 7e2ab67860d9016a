import { share } from '../section';

/** What became of a passage: the verdict, or `wrong` when a place was shown where it does not stand. */
export type Outcome = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'lost' | 'wrong';

/** Counts outcomes per change and kind of passage. */
export class Outcomes {
  readonly #rows = new Map<string, Map<Outcome, number>>();
  readonly #remarks: string[] = [];

  /** @param remark told to people when given */
  add(row: string, outcome: Outcome, remark?: string): void {
    const counts = this.#rows.get(row) ?? new Map<Outcome, number>();
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    this.#rows.set(row, counts);
    if (remark !== undefined) this.#remarks.push(`${outcome}, ${row}: ${remark}`);
  }

  /** How many of the rows that begin so came out as one of these. */
  count(rows: string, outcomes: readonly Outcome[]): number {
    return this.#sums(rows, outcomes)[0];
  }

  share(rows: string, outcomes: readonly Outcome[]): number {
    return share(...this.#sums(rows, outcomes));
  }

  #sums(rows: string, outcomes: readonly Outcome[]): [number, number] {
    let [some, all] = [0, 0];
    for (const [row, counts] of this.#rows) {
      if (!row.startsWith(rows)) continue;
      for (const [outcome, count] of counts) {
        all += count;
        if (outcomes.includes(outcome)) some += count;
      }
    }
    return [some, all];
  }

  lines(): string[] {
    const table = [...this.#rows].map(([row, counts]) => {
      const columns = [...counts].map(([outcome, count]) => `${outcome} ${count}`);
      return `  ${row.padEnd(24)} ${columns.join(', ')}`;
    });
    return [...table, ...this.#remarks.map((remark) => `  ${remark}`)];
  }
}
