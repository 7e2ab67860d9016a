/** Tags as they are typed in one line: `asiel, EU`. */
export function tagsToText(tags: string[]): string {
  return tags.join(', ');
}

/** The tags in a line, without empty ones and repetitions. */
export function tagsFromText(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.replace(/^\s*#/, '').trim().replace(/\s+/g, ' '));
  return [...new Set(tags)].filter((tag) => tag !== '');
}
