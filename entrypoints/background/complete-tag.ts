import Fuse from 'fuse.js';
import type { CountedTag } from '../../utils/notebook/tag-reader';
import { fold } from '../../utils/search/fold';

/** How many tags are offered at once. */
const MOST = 6;

/**
 * The tags that may be meant by what was typed, likeliest first: those that begin with it, then those that are near
 * to it, typing mistakes included; among equals what is used most.
 *
 * @param typed the beginning of a tag, or something like it
 * @param tags most used first
 */
export function completeTag(typed: string, tags: CountedTag[]): string[] {
  const wanted = typed.trim();
  if (wanted === '') return [];
  const folded = fold(wanted);
  const beginning = tags.filter(({ tag }) => fold(tag).startsWith(folded));
  const near = new Fuse(tags, {
    keys: ['tag'],
    threshold: 0.35,
    ignoreLocation: true,
    ignoreDiacritics: true,
  })
    .search(wanted, { limit: MOST })
    .map(({ item }) => item);
  return [...new Set([...beginning, ...near].map(({ tag }) => tag))].slice(0, MOST);
}
