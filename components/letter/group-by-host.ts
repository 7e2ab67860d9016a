import type { Snippet } from '../../utils/notebook/types';

/** Passages by the site they were kept on, in the order in which sites first appear; the site as people name it. */
export function groupByHost(passages: Snippet[]): [host: string, passages: Snippet[]][] {
  const groups = new Map<string, Snippet[]>();
  for (const snippet of passages) {
    const host = new URL(snippet.source.url).hostname.replace(/^(?:www|zoek)\./, '');
    const group = groups.get(host);
    if (group) group.push(snippet);
    else groups.set(host, [snippet]);
  }
  return [...groups];
}
