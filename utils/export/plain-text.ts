import { citeSourceOf } from '../citation';
import type { Exporter } from './types';

const tagged = (tag: string): string => `#${tag.replace(/\s+/g, '-')}`;

/** Passages under each other with their citation, note and tags, as they can be pasted anywhere. */
export const exportPlainText: Exporter = (passages, { title, style }, onProgress) => [
  `${title}\n\n`,
  ...passages.map((passage, index) => {
    const { quote, note, tags } = passage;
    onProgress(index / passages.length);
    const { text, url } = citeSourceOf(passage, style);
    const parts = [
      `“${quote}”`,
      url === null || text.includes(url) ? text : `${text}\n${url}`,
      note,
      tags.map(tagged).join(' '),
    ];
    return `${index === 0 ? '' : '\n* * *\n\n'}${parts.filter(Boolean).join('\n\n')}\n`;
  }),
];
