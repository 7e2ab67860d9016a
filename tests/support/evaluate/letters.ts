import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LetterReading, readLetter } from '../../../utils/letters';
import { type Section, share } from './section';

/** What a person read in a document. */
export interface AnnotatedDocument {
  file: string;
  title: string | null;
  date: string | null;
  sender: string | null;
  signatory: string[];
  own_kenmerk: string | null;
  is_letter_to_parliament: boolean;
  /** `truncated` when the text goes less far than the document. */
  text_kind: string;
}

/** Letters and digits only, in lower case: how values are compared. */
const plain = (words: string | null): string => (words ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const surname = (name: string): string => plain(name.split(' ').at(-1) ?? '');

/** What a sender is responsible for: annotations name a ministry, letters an office. */
const portfolio = (sender: string | null): string =>
  plain((sender ?? '').replaceAll(/\([^)]*\)|ministerie|minister|staatssecretaris|\b(?:van|voor)\b/gi, ''));

export function readDocuments(folder: string): { home: string; documents: AnnotatedDocument[] } | null {
  const homes = [folder, join(folder, 'gold'), join(folder, 'corpus', 'gold')];
  const home = homes.find((place) => existsSync(join(place, 'documents.jsonl')));
  if (!home) return null;
  const lines = readFileSync(join(home, 'documents.jsonl'), 'utf8').split('\n');
  return {
    home,
    documents: lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as AnnotatedDocument),
  };
}

/**
 * Whether a text is a letter to parliament, and what a letter says about itself.
 *
 * Dates and references are measured on every document that has one; subject, sender and signatories on letters. A
 * value that is read where the document has none counts as wrong.
 */
export const letters: Section = {
  name: 'letters',
  async measure(folder) {
    const found = readDocuments(folder);
    if (!found) return null;
    const score = new LetterScore();
    for (const document of found.documents) {
      score.add(document, readLetter(readFileSync(join(found.home, 'texts', document.file), 'utf8')));
    }
    return { figures: score.figures(), lines: score.lines() };
  },
};

/** Counts per field what was read as a person read it. */
export class LetterScore {
  readonly #counts = new Map<string, { right: number; all: number }>();
  readonly #wrong: string[] = [];

  #count(field: string, right: boolean, description: string): void {
    const sum = this.#counts.get(field) ?? { right: 0, all: 0 };
    this.#counts.set(field, { right: sum.right + Number(right), all: sum.all + 1 });
    if (!right) this.#wrong.push(`  wrong  ${field} ${description}`);
  }

  add(document: AnnotatedDocument, reading: LetterReading): void {
    const { file, title, date, sender, signatory, own_kenmerk: own } = document;
    const isLetter = document.is_letter_to_parliament;
    this.#count('isLetter', reading.isLetter === isLetter, `${file}: ${reading.evidence.join(', ')}`);
    if (date ?? reading.date)
      this.#count('date', reading.date === date, `${file}: ${reading.date}, not ${date}`);
    if (own ?? reading.ownReference) {
      const right = plain(reading.ownReference) === plain(own);
      this.#count('ownReference', right, `${file}: ${reading.ownReference}, not ${own}`);
    }
    if (!isLetter) return;
    if (title ?? reading.subject) {
      const right = plain(reading.subject) === plain(title);
      this.#count('subject', right, `${file}: ${reading.subject}, not ${title}`);
    }
    if (sender ?? reading.sender) {
      const right = portfolio(reading.sender) === portfolio(sender);
      this.#count('sender', right, `${file}: ${reading.sender}, not ${sender}`);
    }
    if (signatory.length > 0 || reading.signatories.length > 0) {
      const right = signatory.map(surname).join() === reading.signatories.map(surname).join();
      const names = `${reading.signatories.join(', ')}, not ${signatory.join(', ')}`;
      this.#count('signatories', right, `${file}: ${names}`);
    }
  }

  /** Per field the share that is right. */
  figures(): Record<string, number> {
    return Object.fromEntries([...this.#counts].map(([field, { right, all }]) => [field, share(right, all)]));
  }

  get wrong(): readonly string[] {
    return this.#wrong;
  }

  lines(): string[] {
    const table = [...this.#counts].map(
      ([field, { right, all }]) => `  ${field.padEnd(16)} ${right} of ${all}`,
    );
    return [...table, ...this.#wrong];
  }
}
