import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readLetter } from '../../../utils/letters';
import { type Section, share } from './section';

/** Functions that read the DOM take their methods from the prototypes of a browser; here jsdom is the browser. */
export function openBrowser(): {
  parse: (source: string, type?: 'text/html' | 'text/xml') => Document;
} {
  const { window } = new JSDOM('');
  const { Node, Element, Document, HTMLElement, NodeFilter } = window;
  Object.assign(globalThis, { Node, Element, Document, HTMLElement, NodeFilter });
  return { parse: (source, type = 'text/html') => new window.DOMParser().parseFromString(source, type) };
}

/** The address a saved page came from, as far as it says so; files of the Tweede Kamer are named after it. */
function addressOf(site: string, file: string, html: string): string {
  const stated = /"DCTERMS\.identifier"[^>]{0,80}content="(https:[^"]+)"/.exec(html)?.[1];
  if (stated) return stated;
  if (site === 'tweedekamer')
    return `https://www.tweedekamer.nl/kamerstukken/detail?did=${file.slice(0, 10)}`;
  return `https://zoek.officielebekendmakingen.nl/${file}`;
}

/** Real pages: which are recognised as (the page of) a letter, and whether title, date, ministry and file are read. */
export const letterPages: Section = {
  name: 'letter-pages',
  async measure(folder) {
    const home = [join(folder, 'pages'), join(folder, 'corpus', 'pages')].find((place) => existsSync(place));
    if (!home) return null;
    const { parse } = openBrowser();
    const { siteOf } = await import('../../../utils/sites');
    const { readPageText } = await import('../../../utils/text/page-text');
    const lines: string[] = [];
    let right = 0;
    let complete = 0;
    let wanted = 0;
    const sites = ['tweedekamer', 'rijksoverheid', 'officielebekendmakingen'];
    const pages = sites.flatMap((site) =>
      existsSync(join(home, site)) ? readdirSync(join(home, site)).map((file) => ({ site, file })) : [],
    );
    for (const { site, file } of pages) {
      const html = readFileSync(join(home, site, file), 'utf8');
      const url = new URL(addressOf(site, file, html));
      const document = parse(html);
      const adapter = siteOf(url);
      const hints = adapter.readHints(document, url);
      const reading = readLetter(readPageText(adapter.letterRoot(document) ?? document.body).text, hints);
      const isLetter = /kamerbrief/.test(file);
      if (reading.isLetter === isLetter) right += 1;
      else lines.push(`  wrong  ${file}: ${reading.isLetter}, ${reading.evidence.join(', ')}`);
      if (!isLetter) continue;
      wanted += 1;
      const values = { title: hints.title, date: reading.date, sender: reading.sender, file: hints.fileUrl };
      const missing = Object.entries(values).flatMap(([name, value]) => (value ? [] : [name]));
      if (missing.length === 0) complete += 1;
      else lines.push(`  missed ${file}: ${missing.join(', ')}`);
    }
    return {
      figures: {
        pages: pages.length,
        isLetter: share(right, pages.length),
        complete: share(complete, wanted),
      },
      lines,
    };
  },
};
