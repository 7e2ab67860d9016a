import { f1, share } from './section';

interface Counts {
  right: number;
  wrong: number;
  found: number;
  wanted: number;
}

/** Counts per type what was found, missed and falsely hit. */
export class Tally {
  readonly #types = new Map<string, Counts>();
  readonly misses: string[] = [];
  readonly falseHits: string[] = [];
  doubtful = 0;

  #of(type: string): Counts {
    const counts = this.#types.get(type) ?? { right: 0, wrong: 0, found: 0, wanted: 0 };
    this.#types.set(type, counts);
    return counts;
  }

  /** Something that must be found, and whether it was. */
  wanted(type: string, found: boolean, description: string): void {
    const counts = this.#of(type);
    counts.wanted += 1;
    if (found) counts.found += 1;
    else this.misses.push(`${type} ${description}`);
  }

  /** Something that was found, and whether it is right. */
  predicted(type: string, right: boolean, description: string): void {
    const counts = this.#of(type);
    if (right) counts.right += 1;
    else {
      counts.wrong += 1;
      this.falseHits.push(`${type} ${description}`);
    }
  }

  /** Precision, recall and F1 over all types. */
  figures(): {
    precision: number;
    recall: number;
    f1: number;
    misses: number;
    falseHits: number;
    wanted: number;
  } {
    const sum = { right: 0, wrong: 0, found: 0, wanted: 0 };
    for (const counts of this.#types.values()) {
      for (const key of ['right', 'wrong', 'found', 'wanted'] as const) sum[key] += counts[key];
    }
    const precision = share(sum.right, sum.right + sum.wrong);
    const recall = share(sum.found, sum.wanted);
    const { wanted } = sum;
    return {
      precision,
      recall,
      f1: f1(precision, recall),
      misses: this.misses.length,
      falseHits: this.falseHits.length,
      wanted,
    };
  }

  /** A table per type, then everything that went wrong. */
  lines(): string[] {
    const rows = [...this.#types].toSorted(([, a], [, b]) => b.wanted - a.wanted);
    const table = rows.map(([type, { right, wrong, found, wanted }]) => {
      const precision = share(right, right + wrong);
      const recall = share(found, wanted);
      const columns = [precision, recall, f1(precision, recall)].map((value) => value.toFixed(3));
      return `  ${type.padEnd(16)} ${String(wanted).padStart(4)}   P ${columns[0]}  R ${columns[1]}  F1 ${columns[2]}`;
    });
    return [
      ...table,
      ...this.misses.map((line) => `  missed     ${line}`),
      ...this.falseHits.map((line) => `  false hit  ${line}`),
      ...(this.doubtful > 0 ? [`  doubtful, not scored: ${this.doubtful}`] : []),
    ];
  }
}

/** A stretch of a text with what stands around it, on one line. */
export function inContext(text: string, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return around.replaceAll(/\s+/g, ' ');
}
