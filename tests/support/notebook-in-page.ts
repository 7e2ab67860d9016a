import { createReader, createWriter } from '../../utils/notebook';
import { database } from '../../utils/notebook/database';
import { newLetter } from '../../utils/notebook/letter-rows';
import type { SnippetDraft } from '../../utils/notebook/types';
import { row } from './notebook-rows';

/*
 * The notebook's own code in a page of the extension, beside that of the extension itself: several contexts then
 * write to one database. Bundled by `bundle`.
 */

const reader = createReader();
const writer = createWriter();
const PORTION = 2_000;
/** Passages that are kept of one letter, on average. */
const PER_LETTER = 5;

const letterOf = (number: number) => Math.floor(number / PER_LETTER);

/** A passage that can be kept, numbered so that every one is another. */
function draft(number: number): SnippetDraft {
  const { id, quote, note, tags, references, anchor } = row(number);
  const { source } = row(letterOf(number));
  const position = { type: 'TextPositionSelector' as const, start: number, end: number + quote.length };
  return { id, quote, note, tags, references, anchor: { ...anchor, position }, source };
}

/** Fills the notebook up to a number of passages. */
export async function fill(from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += PORTION) {
    const numbers = Array.from({ length: Math.min(PORTION, to - start) }, (_, step) => start + step);
    await database.snippets.bulkPut(
      numbers.map((number) => ({ ...row(number), ...draft(number), tags: [`tag ${number % 200}`] })),
    );
    const letters = new Set(numbers.map(letterOf));
    await database.letters.bulkPut(
      [...letters].map((letter) => {
        const { id, source, createdAt } = row(letter);
        const facts = { signatories: [], kind: null, dossiers: [], references: [] };
        return newLetter({ ...source, ...facts }, id, createdAt);
      }),
    );
  }
}

/** Milliseconds that each of some passages takes to be kept, one after the other. */
export async function timesOfKeeping(first: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let number = first; number < first + count; number++) {
    const start = performance.now();
    await writer.keep(draft(number));
    times.push(performance.now() - start);
  }
  return times;
}

/** Milliseconds until the newest passages are there. */
export async function timeOfNewest(count: number): Promise<number> {
  const start = performance.now();
  await reader.newest(count);
  return performance.now() - start;
}

export async function keepOne(): Promise<string> {
  const { snippet } = await writer.keep(draft(1));
  return snippet.id;
}

/** Adds lines to a note, each on top of what was last seen of it; a conflict is joined, as the panel offers. */
export async function addLines(id: string, name: string, count: number): Promise<number> {
  let conflicts = 0;
  let base = (await reader.get(id))!;
  for (let line = 0; line < count; line++) {
    const text = `${name}:${line}`;
    let result = await writer.change(id, { note: `${base.note}\n${text}` }, base);
    while (result.status === 'conflict') {
      conflicts++;
      result = await writer.change(id, { note: `${result.current.note}\n${text}` }, result.current);
    }
    if (result.status === 'gone') throw new Error('The passage is gone');
    base = result.snippet;
  }
  return conflicts;
}

export const noteOf = async (id: string): Promise<string> => (await reader.get(id))!.note;

/** Every passage that is kept. */
export const allKept = () => reader.all();
