import { citeSourceOf } from '../citation';
import type { Snippet } from '../notebook/types';
import { localDay } from '../time/local-day';
import { byLetter } from './letters';
import { frontMatter, markdownLine, markdownLink, markdownText, obsidianTag } from './markdown-text';
import type { ExportContext, Exporter } from './types';

/** The tags of passages as Obsidian takes them, each once. */
export function tagsOf(passages: readonly Snippet[]): string[] {
  const tags = passages.flatMap(({ tags: own }) => own.map(obsidianTag));
  return [...new Set(tags.filter((tag) => tag !== null))];
}

/** A passage: the quote, its citation, and what was noted. */
export function markdownPassage(passage: Snippet, { style }: Pick<ExportContext, 'style'>): string {
  const { text, url } = citeSourceOf(passage, style);
  const tags = tagsOf([passage]);
  return [
    markdownText(passage.quote, '> '),
    `— ${url === null ? markdownLine(text) : markdownLink(text, url)}`,
    ...(passage.note === '' ? [] : [markdownText(passage.note)]),
    ...(tags.length === 0 ? [] : [tags.map((tag) => `#${tag}`).join(' ')]),
  ].join('\n\n');
}

/** One file with everything: front matter, a heading for every letter, its passages below. */
export const exportMarkdown: Exporter = (passages, context, onProgress) => {
  let done = 0;
  return [
    frontMatter({
      title: context.title,
      exported: localDay(new Date(context.exportedAt)),
      passages: passages.length,
      tags: tagsOf(passages),
    }),
    `\n# ${markdownLine(context.title)}\n`,
    ...byLetter(passages).flatMap(({ source, passages: ofLetter }) => [
      `\n## ${markdownLine(source.title) || markdownLine(source.url)}\n`,
      ...ofLetter.map((passage) => {
        onProgress((done += 1) / passages.length);
        return `\n${markdownPassage(passage, context)}\n`;
      }),
    ]),
  ];
};
