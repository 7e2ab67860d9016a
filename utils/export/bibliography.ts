import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { cslItems, type CslItem } from './csl-items';
import { latexText } from './latex-text';
import { risRecord } from './ris-record';
import type { Exporter } from './types';

const bibtex = plugins.config.get('@bibtex').format;
// Every program reads UTF-8 by now, and in ASCII what has no name in LaTeX would be lost.
bibtex['asciiOnly'] = false;
bibtex['useIdAsLabel'] = true;
bibtex['checkLabel'] = false;

/** Letters are written in portions, so that there is progress to show. */
const PORTION = 100;

function exporter(write: (items: CslItem[]) => string, between = '', around = ['', '']): Exporter {
  return (passages, { style }, onProgress) => {
    const items = cslItems(passages, style);
    const written: string[] = [];
    for (let at = 0; at < items.length; at += PORTION) {
      if (at > 0) written.push(between);
      written.push(write(items.slice(at, at + PORTION)));
      onProgress(Math.min(1, (at + PORTION) / items.length));
    }
    return [around[0]!, ...written, around[1]!];
  };
}

/** RIS: for EndNote, Zotero and Mendeley. */
export const exportRis: Exporter = exporter((items) => {
  // As an object: as text citation-js breaks every field after 70 signs, within words and addresses too.
  const records = new Cite(items).format('ris', { format: 'object' });
  return records.map((record, index) => risRecord({ ...record, ID: items[index]!.id })).join('\n');
}, '\n');

/** BibTeX: for LaTeX and JabRef. Passages stand in `annote`, which bibliographies do not print. */
export const exportBibtex: Exporter = exporter(
  (items) => `${new Cite(items.map(forBibtex)).format('bibtex').trimEnd()}\n`,
  '\n',
);

function forBibtex({ note, title, author, number, genre, URL: address, ...item }: CslItem): CslItem {
  return {
    ...item,
    title: latexText(title),
    URL: address.replace(/[{}\\]/g, encodeURIComponent),
    ...(author ? { author: author.map(({ literal }) => ({ literal: latexText(literal) })) } : {}),
    ...(number ? { number: latexText(number) } : {}),
    ...(genre ? { genre: latexText(genre) } : {}),
    ...(note ? { annote: latexText(note) } : {}),
  };
}

/** CSL-JSON: for Zotero, Pandoc and everything with citeproc in it. */
export const exportCslJson: Exporter = exporter(
  (items) =>
    new Cite(items)
      .format('data', { format: 'text' })
      .trim()
      .replace(/^\[|\]$/g, '')
      .trim(),
  ',\n',
  ['[\n', '\n]\n'],
);
