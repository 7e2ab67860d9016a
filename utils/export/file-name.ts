import { localDay } from '../time/local-day';
import type { ExportContext, ExportFormat } from './types';

/** How the names of files end, and what they are for the browser. */
const FILES: Record<ExportFormat, [ending: string, type: string]> = {
  markdown: ['.md', 'text/markdown'],
  'markdown-folder': ['-markdown.zip', 'application/zip'],
  word: ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  text: ['.txt', 'text/plain'],
  csv: ['.csv', 'text/csv'],
  ris: ['.ris', 'application/x-research-info-systems'],
  bibtex: ['.bib', 'application/x-bibtex'],
  'csl-json': ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  'web-annotation': ['.jsonld', 'application/ld+json'],
};
const LONGEST = 80;
/** What Windows, Obsidian or a web server does not take in a name, and what cannot be seen. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Cf}\p{Cs}]+/gu;

/**
 * Text as a name that every system takes: without what a path, a link or Windows forbids, at most 80 UTF-16 code
 * units.
 *
 * @param fallback when nothing is left
 */
export function safeName(text: string, fallback: string): string {
  const name = text
    .normalize('NFC')
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/^[\s.]+|[\s.]+$/g, '')
    // A pair that was cut in two is no character.
    .replace(/[\uD800-\uDBFF]$/, '');
  return name === '' ? fallback : name;
}

/** The name of an exported file: `kamernoot-<what>-<day><ending>`. */
export function exportFileName(format: ExportFormat, { name, exportedAt }: ExportContext): string {
  const what = safeName(name, 'notebook').replaceAll(' ', '-');
  return `kamernoot-${what}-${localDay(new Date(exportedAt))}${FILES[format][0]}`;
}

/** The media type of an exported file. */
export function mediaType(format: ExportFormat): string {
  return FILES[format][1];
}
