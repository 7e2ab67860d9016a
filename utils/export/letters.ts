import { publishedIdOf } from '../citation';
import type { Snippet, SnippetSource } from '../notebook/types';
import { cleanText } from './clean-text';

/** Passages of one letter, as it described itself when the first of them was kept. */
export interface ExportedLetter {
  source: SnippetSource;
  passages: Snippet[];
}

/** What tells letters apart in a file: their number, or their address. */
function letterKey({ ids, url }: SnippetSource): string {
  return publishedIdOf(ids) ?? ids.find((id) => /^\d{4}D\d{5}$/.test(id)) ?? url;
}

/** Passages put together by letter, both in the order in which they come first. */
export function byLetter(passages: readonly Snippet[]): ExportedLetter[] {
  const letters = new Map<string, ExportedLetter>();
  for (const passage of passages) {
    const key = letterKey(passage.source);
    const letter = letters.get(key);
    if (letter) letter.passages.push(passage);
    else letters.set(key, { source: passage.source, passages: [passage] });
  }
  return [...letters.values()];
}

/** A passage whose texts every format can carry. */
export function cleanPassage(passage: Snippet): Snippet {
  const { source } = passage;
  return {
    ...passage,
    quote: cleanText(passage.quote).trim(),
    note: cleanText(passage.note).trim(),
    tags: passage.tags.map(cleanLine).filter(Boolean),
    source: {
      ...source,
      title: cleanLine(source.title),
      sender: source.sender === null ? null : cleanLine(source.sender),
      ...(source.ownReference === undefined ? {} : { ownReference: cleanLine(source.ownReference) }),
    },
  };
}

const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
