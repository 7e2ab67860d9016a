const SEPARATOR = /[,;\n]/;

/** Tags as typed, separated by commas: without doubles, empty ones and white space at the edges. */
export function parseTags(typed: string): string[] {
  const tags = typed
    .split(SEPARATOR)
    .map((tag) => tag.trim().replace(/\s+/g, ' '))
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}

/** What stands in a field for tags: the one that is being typed, the last, and those before it. */
export function splitTypedTags(value: string): { typed: string; others: string[] } {
  const parts = value.split(SEPARATOR).map((part) => part.trim());
  return { typed: parts.at(-1) ?? '', others: parts.slice(0, -1).filter((part) => part !== '') };
}

/** What stands in the field when a tag takes the place of the one that is being typed; the next can follow. */
export const putTag = (value: string, tag: string): string =>
  `${[...splitTypedTags(value).others, tag].join(', ')}, `;

/**
 * Of the tags that may be meant those that are not in the field already.
 *
 * @param found likeliest first
 */
export function withoutTyped(value: string, found: readonly string[]): string[] {
  const { typed, others } = splitTypedTags(value);
  const known = new Set([...others, typed]);
  return found.filter((tag) => !known.has(tag));
}
