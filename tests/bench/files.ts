/**
 * How long the text of a file takes with its references and its letter, in times of pdf.js' own reading of the words.
 *
 *   npm run bench -- files
 *
 * The file has a hundred pages of letters as ministries set them. With the corpus at KAMERNOOT_CORPUS (default
 * ../shared) its PDFs are measured as well, all together.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import { readText } from '../../utils/reading/read-text';
import { createSlices } from '../../utils/reading/slices';
import { loadTables } from '../../utils/references';
import { joinPdfPages } from '../../utils/text/pdf/join-pages';
import { readPdfPage } from '../../utils/text/pdf/read-page';
import type { PdfViewport } from '../../utils/text/pdf/types';
import { corpusFolder } from '../support/evaluate';
import { type PdfLine, writePdf } from '../support/files/pdf-writer';

const PAGES = 100;
const RUNS = 8;

export interface FilesBench {
  /** Words, references and letter of 100 pages, in times of the words alone. Goal: at most 1.5. */
  hundredPages: number;
  /** The same for the PDFs of the corpus; null without it. */
  corpus: number | null;
  /** Milliseconds for 100 pages: pdf.js alone, and what comes on top. */
  milliseconds: { words: number; ours: number };
}

const LETTERS = ['letter-2011-03-16.txt', 'letter-2018-06-21.txt'];
const LETTERS_ON_LINE = 78;
const LINES_ON_PAGE = 44;

/** The lines of the sample letters as paper has them, over and over. */
function letterLines(): string[] {
  const folder = new URL('../fixtures/letters/', import.meta.url);
  const text = LETTERS.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n\n');
  const lines = text.split('\n').flatMap((line) => line.match(WHOLE_WORDS) ?? ['']);
  const wanted = LINES_ON_PAGE * PAGES;
  return Array.from({ length: wanted }, (_, index) => lines[index % lines.length]!);
}

const WHOLE_WORDS = new RegExp(`.{1,${LETTERS_ON_LINE}}(?:\\s|$)`, 'gu');

/** One page of a letter: its lines, the column beside it, two notes and a foot. */
function letterPage(number: number, body: string[]): PdfLine[] {
  const column = ['Ons kenmerk', `2025-0000${100 + number}`, 'Datum', '8 september 2025'];
  return [
    ...column.map((text, index) => ({ text, x: 466, y: 740 - 9 * index, size: 6.5 })),
    ...body.map((text, index) => ({ text, x: 79, y: 740 - 12 * index, size: 9 })),
    { text: '1', x: 79, y: 142.5, size: 4.6 },
    { text: 'Kamerstuk 36 725, nr. 29.', x: 84, y: 140, size: 7 },
    { text: '2', x: 79, y: 134, size: 4.6 },
    { text: 'Stcrt. 2011, nr. 23196.', x: 84, y: 131.5, size: 7 },
    { text: `Pagina ${number} van ${PAGES}`, x: 466, y: 30, size: 6.5 },
  ];
}

interface Page {
  content: TextContent;
  viewport: PdfViewport;
}

/** What pdf.js reads of a file, and the time it takes for that. */
async function wordsOf(data: Uint8Array): Promise<{ pages: Page[]; time: number }> {
  const task = getDocument({ data: data.slice(), verbosity: 0 });
  const file = await task.promise;
  const start = performance.now();
  const pages: Page[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    pages.push({ content: await page.getTextContent(), viewport: page.getViewport({ scale: 1 }) });
  }
  const time = performance.now() - start;
  await task.destroy();
  return { pages, time };
}

const NAME = { address: 'https://open.overheid.nl/brief.pdf', title: 'brief.pdf' };
/** Nothing else has to have its turn here. */
const WITHOUT_PAUSE = { ...createSlices(), turn: () => Promise.resolve(), hasTime: () => true };

/** The shortest of some runs: pdf.js alone, and what the reader does with its words. */
async function measure(files: Uint8Array[]): Promise<FilesBench['milliseconds']> {
  const tables = await loadTables();
  let [words, ours] = [Infinity, Infinity];
  for (let run = 0; run < RUNS; run++) {
    let [alone, ontop] = [0, 0];
    for (const file of files) {
      const { pages, time } = await wordsOf(file);
      alone += time;
      const start = performance.now();
      const { text, footnotes } = joinPdfPages(
        pages.map(({ content, viewport }) => readPdfPage(content.items, viewport, content.styles)),
      );
      const page = { text, runs: [], markers: [], hidden: [], truncated: false };
      const letterSpan = { start: 0, end: text.length };
      await readText({ page, footnotes, letterSpan, hints: {}, ...NAME }, { tables }, WITHOUT_PAUSE);
      ontop += performance.now() - start;
    }
    [words, ours] = [Math.min(words, alone), Math.min(ours, ontop)];
  }
  return { words, ours };
}

const ratioOf = ({ words, ours }: FilesBench['milliseconds']): number =>
  Math.round(((words + ours) / words) * 100) / 100;

/** Measures on this machine, now. */
export async function benchFiles(): Promise<FilesBench> {
  const lines = letterLines();
  const pages = Array.from({ length: PAGES }, (_, index) => ({
    lines: letterPage(index + 1, lines.slice(index * LINES_ON_PAGE, (index + 1) * LINES_ON_PAGE)),
  }));
  const milliseconds = await measure([writePdf(pages)]);
  const folder = join(corpusFolder(), 'corpus', 'files', 'pdf');
  const files = existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name))) : [];
  const corpus = files.length > 0 ? ratioOf(await measure(files.map((file) => new Uint8Array(file)))) : null;
  return {
    hundredPages: ratioOf(milliseconds),
    corpus,
    milliseconds: { words: Math.round(milliseconds.words), ours: Math.round(milliseconds.ours) },
  };
}
