import { MAX_TAG_LENGTH, MAX_TAGS } from './limits';

/** Tags as typed, separated by commas: without doubles, empty ones and white space at the edges. */
export function parseTags(typed: string): string[] {
  const tags = typed
    .split(/[,;\n]/)
    .map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, MAX_TAG_LENGTH))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MAX_TAGS);
}
