import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readOdt } from '../files/read-odt';
import { readPdf } from '../files/read-pdf';
import { openBrowser } from '../letter-pages';

/** One document in the forms in which the corpus holds it. */
export interface DocumentForms {
  name: string;
  forms: Record<string, string>;
}

export interface CorpusText {
  /** Its file in the corpus. */
  name: string;
  text: string;
}

/** A page of the corpus, or a letter with a paragraph for each of its lines, as often as it is asked. */
export interface CorpusPage {
  name: string;
  load(): Document;
}

export interface CorpusTexts {
  texts: CorpusText[];
  pages: CorpusPage[];
  documents: DocumentForms[];
}

/** Documents that are there in several forms. */
const DOCUMENTS = [
  { name: 'kst-32545-143', odt: true },
  { name: 'ah-tk-20202021-3235', odt: false },
];
const LEAST_WORDS = 20;

/** Every page and letter that a folder holds, as Kamernoot reads it; null when it holds none. */
export async function readTexts(folder: string): Promise<CorpusTexts | null> {
  const home = [folder, join(folder, 'corpus')].find((place) => existsSync(join(place, 'pages')));
  if (!home) return null;
  const { parse } = openBrowser();
  const { readPageText } = await import('../../../../utils/text/page-text');
  const readPage = (path: string, type: 'text/html' | 'text/xml' = 'text/html') => {
    const document = parse(readFileSync(path, 'utf8'), type);
    return readPageText(type === 'text/html' ? document.body : document.documentElement).text;
  };
  const htmlFiles = filesIn(join(home, 'pages'), '.html');
  const pages = htmlFiles.map((path) => ({ name: basename(path), text: readPage(path) }));
  const letters = ['gold', 'texts'].flatMap((place) =>
    filesIn(join(home, place), '.txt').map((path) => ({
      name: basename(path),
      text: readFileSync(path, 'utf8'),
    })),
  );
  const documentForms = DOCUMENTS.map(async ({ name, odt }) => ({
    name,
    forms: {
      html: readPage(join(home, 'pages', 'officielebekendmakingen', `${name}.html`)),
      xml: readPage(join(home, 'files', 'xml', 'oep', `${name}.xml`), 'text/xml'),
      pdf: (await readPdf(join(home, 'files', 'pdf', `${name}.pdf`))).text,
      ...(odt ? { odt: (await readOdt(join(home, 'files', 'docx', `${name}.odt`))).text } : {}),
    },
  }));
  const isLongEnough = ({ text }: { text: string }) => text.split(/\s+/).length >= LEAST_WORDS;
  return {
    texts: [...pages, ...letters].filter(isLongEnough),
    pages: [
      ...htmlFiles.map((path) => ({ name: basename(path), load: () => parse(readFileSync(path, 'utf8')) })),
      ...letters.map(({ name, text }) => ({ name, load: () => inParagraphs(parse(''), text) })),
    ],
    documents: await Promise.all(documentForms),
  };
}

function inParagraphs(page: Document, text: string): Document {
  for (const line of text.split(/\n+/)) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    page.body.append(paragraph);
  }
  return page;
}

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
