import { matchAt } from '../kamerstuk/dossier';
import type { Example, Reading, Rule } from './rule';

const TYPES = { D: 'document', Z: 'zaak', A: 'activiteit' } as const;
/** Words that say that a zaak is a set of questions, which have an address of their own. */
const QUESTIONS = /(?<![a-z])(?:kamer)?vra(?:ag|gen)|antwoord|ingezonden|kv-tk-|uw brief/i;
/** "2024Z11889/2024D37938": a zaak with one of its documents. */
const WITH_DOCUMENT = /\s?\/\s?(20\d\dD\d{5})/y;
const REACH = 160;

/**
 * Numbers that the Tweede Kamer gives to documents, zaken and activities since 2008: 2011D02476. A footnote
 * mark may be glued to the front, so the last four digits before the letter are the year.
 */
export const parliamentNumbers: Rule = {
  anchor:
    /20(?:[0-3]\d(?:,\s)?(?=[A-Z]\d)|\s?[0-3]\d[\s-]?(?=[DZdz]))([DZAdz])[\s-]?\d\d\s?\d{3}(?![\dA-Za-z])/g,
  read(text, match): Reading[] {
    const letter = match[1]?.toUpperCase() as keyof typeof TYPES;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    // More than a footnote mark before it: a longer number of something else.
    if (/\d{3}$|[A-Za-z]$/.test(before)) return [];
    const id = match[0].replaceAll(/[\s,-]/g, '').toUpperCase();
    if (Number(id.slice(0, 4)) < 2008) return [];
    const reading: Reading = {
      type: TYPES[letter],
      id,
      start: match.index,
      end: match.index + match[0].length,
      confidence: 'certain',
    };
    const document = letter === 'Z' ? matchAt(WITH_DOCUMENT, text, reading.end)?.[1] : null;
    if (document) {
      reading.url = `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}&did=${document}`;
    } else if (letter === 'Z' && id >= '2010' && QUESTIONS.test(before)) {
      reading.url = `https://zoek.officielebekendmakingen.nl/kv-tk-${id}.html`;
    }
    return [reading];
  },
};

export const parliamentNumbersExamples: Example[] = [
  { text: 'uw referentie 2018D24448', ids: ['2018D24448'] },
  { text: 'In antwoord op uw brief van 8 juli 2024, nr. 2024Z11889, deel ik u mede', ids: ['2024Z11889'] },
  { text: '32024Z15585/2024D37938', ids: ['2024Z15585', '2024D37938'] },
  { text: '(Kamerstuk 2024D28457)', ids: ['2024D28457'] },
  { text: 'de procedurevergadering 2026A02571', ids: ['2026A02571'] },
  { text: 'Dossierstuk 2011-2012, nr. 2012, D28972', ids: ['2012D28972'] },
  { text: '(20 14D 18230)', ids: ['2014D18230'] },
  { text: '(20 15 D09 109)', ids: ['2015D09109'] },
  { text: 'uw kenmerk 2018z12345 en 2018-Z-12346', ids: ['2018Z12345', '2018Z12346'] },
  { text: 'artikel 2024Z1188 en nummer 20242024D123456', ids: [] },
];
