/** One thing that is measured on the corpus. Adding a measure is adding a file with a section. */
export interface Section {
  name: string;
  /** Measures what the folder holds; null when it holds nothing for this section. */
  measure(folder: string): Promise<SectionResult | null>;
}

export interface SectionResult {
  /** Named figures; those that the ratchet names are held. */
  figures: Record<string, number>;
  /** For people: tables, misses and false hits. */
  lines: string[];
}

/** Shares with three decimals, as they are printed and held. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0
    ? 0
    : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 1000;
}
