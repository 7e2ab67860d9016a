import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { draftAt } from '../../../entrypoints/page.content/passages/snippet-draft';
import { pageSummary } from '../../../utils/messages/schemas';
import { MAX_QUOTE_LENGTH } from '../../../utils/notebook/limits';
import { snippetDraft } from '../../../utils/notebook/schemas';
import type { PageReading } from '../../../utils/reading/read-text';
import { readPage } from '../../../utils/reading/read-page';
import { readPageText } from '../../../utils/text/page-text';

const isOurs = () => false;

/** Reads a page with these paragraphs; null when there is nothing to read. */
async function read(paragraphs: string[], title = ''): Promise<PageReading | null> {
  const document = new DOMParser().parseFromString('<title></title><main></main>', 'text/html');
  document.title = title;
  for (const words of paragraphs) {
    document
      .querySelector('main')!
      .append(Object.assign(document.createElement('p'), { textContent: words }));
  }
  return readPage(document, new URL('https://zoek.officielebekendmakingen.nl/kst-30573-65.html'), { isOurs });
}

/** What a message would be refused for; nothing when it is not. */
const objections = (schema: v.GenericSchema, data: unknown): string[] => {
  const { issues = [] } = v.safeParse(schema, data);
  return issues.map(({ path, message }) => `${path?.map(({ key }) => String(key)).join('.')}: ${message}`);
};

/** Words that say what a document is, and others, each now and then repeated without measure. */
const words = fc
  .tuple(
    fc.constantFrom(
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Datum 8 september 2025',
      'Betreft Voortgang van het beleid',
      'Ons kenmerk 2298637 ',
      'Uw kenmerk 2018Z12225 ',
      'Geachte voorzitter,',
      'kst-30573-61',
      '30 573 Migratiebeleid',
      'Nr. 61 BRIEF VAN DE MINISTER VAN FINANCIËN',
      'Tweede Kamer, vergaderjaar 2010–2011, 30 573, nr. 61 ',
      'De minister van Justitie en Veiligheid, D.M. van Weel',
      'nrs. 82, 85 en 92',
      'zaak',
      'ECLI:NL:HR:2020:1 ',
      'https://open.overheid.nl/documenten/x ',
    ),
    fc.constantFrom(1, 1, 1, 2, 40, 3_000),
  )
  .map(([piece, times]) => piece.repeat(times));

describe('what is read of a page', () => {
  it('can be told to the background, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 12 }), words, async (paragraphs, title) => {
        const reading = await read(paragraphs, title);
        expect(reading ? objections(pageSummary, reading.summary) : []).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has no sign in its title that turns or hides what stands there', async () => {
    const reading = (await read(['Een zin over beleid.'], 'Brief \u202Egnp.exe\u200B van\u2066 vandaag'))!;
    const told = v.parse(pageSummary, reading.summary);
    expect(told.title).toBe('Brief gnp.exe van vandaag');
    expect(draftAt(reading.page, reading, { start: 0, end: 7 }).source.title).toBe(told.title);
  });

  it('can be told when it holds more numbers than any letter', async () => {
    const numbers = Array.from({ length: 700 }, (_, index) => `kst-30573-${index + 1}`);
    const { summary } = (await read(numbers))!;
    expect(objections(pageSummary, summary)).toEqual([]);
  });

  it('can be kept when it cites more than any passage', async () => {
    const list = Array.from({ length: 900 }, (_, index) => `30573-${index + 1}`).join(', ');
    const reading = (await read([`Kamerstukken ${list}`]))!;
    const page = readPageText(
      new DOMParser().parseFromString(`<p>Kamerstukken ${list}</p>`, 'text/html').body,
      { isOurs },
    );
    expect(page.text.length).toBeLessThan(MAX_QUOTE_LENGTH);
    const draft = draftAt(page, reading, { start: 0, end: page.text.length });
    expect(draft.references.length).toBeGreaterThan(100);
    expect(objections(snippetDraft, draft)).toEqual([]);
  });
});
