import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';
import type { LetterReading } from '../../../utils/letters/types';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/letters/${name}.txt`, import.meta.url), 'utf8');

/** Letters that nobody wrote, and what they say. */
const LETTERS: [name: string, says: Partial<LetterReading>][] = [
  [
    'made-up-ministry',
    {
      date: '2018-06-21',
      subject: 'Uitkomsten van het onderzoek naar oefenterreinen',
      sender: 'minister van Defensie',
      signatories: ['A.B. van Voorbeeld-de Wit'],
      ownReference: 'BS2018012345',
      yourReference: '2018Z12345',
      addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
    },
  ],
  [
    'made-up-typeset',
    {
      date: '2018-06-21',
      subject: null,
      sender: 'minister van Financiën en staatssecretaris van Sociale Zaken en Werkgelegenheid',
      signatories: ['A.B. Voorbeeld', 'C. in ’t Proef'],
      addressee: 'Voorzitter van de Eerste Kamer der Staten-Generaal',
    },
  ],
  [
    'made-up-body',
    {
      date: '2018-06-21',
      subject: 'Advies over het toezicht op gemeenten',
      sender: 'Raad voor het Openbaar Bestuur',
      signatories: ['Anna Voorbeeld'],
      ownReference: 'ROB-2018-012',
      addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
    },
  ],
];

const LABEL = /^(Datum|Betreft|Onderwerp|Ons kenmerk|Uw kenmerk) (.+)$/gm;

type Change = (text: string) => string;
const replaced =
  (from: RegExp | string, to: string): Change =>
  (text) =>
    text.replaceAll(from, to);
const inCapitals =
  (words: RegExp): Change =>
  (text) =>
    text.replaceAll(words, (found) => found.toUpperCase());
/** The lines of the head that have a label, in another form. */
const labelled = (form: string): Change => replaced(LABEL, form);
const dated = (form: string): Change => replaced(/(?<=Datum |Den Haag, )21 juni 2018/g, form);

/** What changes how a letter looks, and nothing of what it says. */
const CHANGES: [name: string, change: Change][] = [
  ['as it is', (text) => text],
  ['no-break spaces', replaced(' ', '\u00A0')],
  ['narrow spaces in numbers', replaced(/(?<=\d) (?=\d|[A-Z]{2}\b|juni)/g, '\u202F')],
  ['thin spaces', replaced(/(?<=\d) (?=\d|juni)/g, '\u2009')],
  ['two spaces', replaced(' ', '  ')],
  ['soft hyphens', replaced(/(?<=\p{Ll}{5})(?=\p{Ll}{5})/gu, '\u00AD')],
  ['dashes for hyphens', replaced(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, '–')],
  ['letters in parts', (text) => text.normalize('NFD')],
  ['marks without a width', replaced(/(?<=\d)(?=\d)|(?<=K)(?=amer)/g, '\u200B')],
  ['line ends of another system', replaced('\n', '\r\n')],
  ['a mark of the byte order', (text) => `\uFEFF${text}`],
  ['an empty line after each', replaced('\n', '\n\n')],
  ['no empty lines', replaced(/\n{2,}/g, '\n')],
  ['spaces around lines', replaced(/^|$/gm, '  ')],
  ['a tab before each line', replaced(/^(?=\S)/gm, '\t')],
  ['labels in bold', labelled('**$1** $2')],
  ['labels with a colon', labelled('$1: $2')],
  ['labels with a colon apart', labelled('$1 : $2')],
  ['labels in capitals', inCapitals(/^(?:Datum|Betreft|Onderwerp|(?:Ons|Uw) kenmerk)(?= )/gm)],
  ['labels above their values', labelled('$1\n$2\n')],
  ['labels in cells', labelled('$1\t$2')],
  ['a weekday', dated('donderdag 21 juni 2018')],
  ['a date in numbers', dated('21-06-2018')],
  ['a date with full stops', dated('21.6.2018')],
  ['a date of a computer', dated('2018-06-21')],
  ['a short year', dated('21 juni ’18')],
  ['numbers with a short year', dated('21-06-18')],
  ['a date in capitals', dated('21 JUNI 2018')],
  ['the other address', replaced(/Postbus 20018|Prinses Irenestraat 6/g, 'Binnenhof 4')],
  ['an address that says to whom', replaced(/^De Voorzitter/gm, 'Aan de Voorzitter')],
  ['an address in capitals', inCapitals(/^De Voorzitter van de Tweede Kamer|^der Staten-Generaal/gm)],
  ['the old spelling of the place', replaced('Den Haag, ', '’s-Gravenhage, ')],
  ['offices in capitals', inCapitals(/^De minister van (?:Financiën|Defensie)(?=,$)/gim)],
  ['offices without a comma', replaced(/^(De (?:minister|staatssecretaris) .+),$/gim, '$1')],
  ['signed by somebody else', replaced('van Defensie,\n\ndrs. ', 'van Defensie,\nnamens deze,\n\nmw. ')],
  ['signed for a while', replaced(/^(De minister van .+),$/gim, '$1 a.i.,')],
  ['a page that ends before the name', replaced(/(?<=^De minister .+\n)$/gim, '\nPagina 2 van 2\n')],
  ['a page around it', (text) => `Pagina 1 van 2\n\n${text}\nPagina 2 van 2\n`],
];

describe.each(LETTERS)('%s', (name, says) => {
  it.each(CHANGES)('says the same with %s', (_, change) => {
    expect(readLetter(change(fixture(name)))).toMatchObject({ isLetter: true, ...says });
  });
});
