import { afterEach, describe, expect, test } from 'vitest';
import { joinFootnotes } from '../../../../utils/text/footnotes';
import { isRunningPart } from '../../../../utils/text/office/running-part';
import { drawOdt } from '../../../../utils/text/odt/draw-odt';
import { openOdt } from '../../../../utils/text/odt/open-odt';
import { readPageText } from '../../../../utils/text/page-text';
import { letterOdt, writeOdt } from '../../../support/files/letter-odt';
import { LETTER } from '../../../support/files/letter-pdf';

// Files share one document.
afterEach(() => document.body.replaceChildren());

type Written = Parameters<typeof writeOdt>[0];

async function draw(written: Written | Promise<Uint8Array>): Promise<HTMLElement> {
  const opened = await openOdt(await ('text' in written ? writeOdt(written) : written));
  if (typeof opened === 'string') throw new Error(opened);
  const drawn = drawOdt(opened, document);
  document.body.replaceChildren(drawn);
  return drawn;
}

const readingOf = (drawn: HTMLElement) => readPageText(drawn, { isOurs: isRunningPart });
const paragraphs = (drawn: HTMLElement): string[] => readingOf(drawn).text.split('\n\n');
const style = (family: string, name: string, rest: string): string =>
  `<style:style style:family="${family}" style:name="${name}" ${rest}</style:style>`;

describe('a letter drawn from ODT', () => {
  test('is read as it is: head, lines, notes behind the text; the foot of the page is not', async () => {
    const page = readingOf(await draw(letterOdt()));
    expect(page.text.split('\n\n')).toEqual([
      'Ministerie van Justitie en Veiligheid',
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Postbus 20018',
      '2500 EA DEN HAAG',
      'Datum 8 september 2025',
      `Betreft ${LETTER.subject}`,
      `Ons kenmerk ${LETTER.ownReference}`,
      'In mijn brief van 12 mei 2025 heb ik uw Kamer geïnformeerd over de voortgang (Kamerstuk 29 279, nr. 820).',
      LETTER.passage,
      'Ik betrek daarbij de motie van het lid Van Nispen over rechtshulp. Dat is conform Kamerstuk 29 279, nr. 821. Een link die niet mag.',
      'De minister van Justitie en Veiligheid,',
      'D.M. van Weel',
      'Kamerstukken II 2024/25, 36 600 VI, nr. 12.',
    ]);
    const [note] = joinFootnotes(page, document);
    expect(page.text.slice(0, note!.at)).toMatch(/Van Nispen$/);
    expect(page.text.slice(note!.note.start, note!.note.end)).toBe(
      'Kamerstukken II 2024/25, 36 600 VI, nr. 12.',
    );
  });

  test('has the spaces, tabs and line ends that it names, and no others', async () => {
    const drawn = await draw({
      text: '<text:p>\n  Artikel<text:s text:c="2"/>1 <text:span> en\n 2</text:span><text:tab/>lid<text:line-break/> 3</text:p>',
    });
    expect(drawn.querySelector('p')?.innerHTML).toBe('Artikel  1 <span>en 2</span>\tlid<br>3');
    expect(paragraphs(drawn)).toEqual(['Artikel 1 en 2 lid\n3']);
  });

  test('leaves out comments, deleted words, hidden words, pictures and patterns', async () => {
    const drawn = await draw({
      styles: style('text', 'Weg', '><style:text-properties text:display="none"/>'),
      text: `<text:tracked-changes><text:changed-region><text:deletion><text:p>Geschrapt</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:table-of-content><text:table-of-content-source><text:index-title-template>Patroon</text:index-title-template></text:table-of-content-source>
        <text:index-body><text:p>Inhoud</text:p></text:index-body></text:table-of-content>
        <text:section text:display="none"><text:p>Verborgen</text:p></text:section>
        <text:p>Wat er<office:annotation><text:p>Opmerking</text:p></office:annotation><text:span text:style-name="Weg"> niet</text:span>
        staat<draw:frame><draw:image xlink:href="https://www.example.org/x.png"/><svg:title>Logo</svg:title></draw:frame></text:p>
        <script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>`,
    });
    expect(paragraphs(drawn)).toEqual(['Inhoud', 'Wat er staat']);
    expect(drawn.querySelector('img, script, [src]')).toBeNull();
  });

  test('has the words of a text box before the paragraph that it hangs on', async () => {
    const drawn = await draw({
      text: '<text:p>De zin <draw:frame><draw:text-box><text:p>Ons kenmerk</text:p></draw:text-box></draw:frame>gaat door.</text:p>',
    });
    expect(paragraphs(drawn)).toEqual(['Ons kenmerk', 'De zin gaat door.']);
  });

  test('has headings, tables with their spans, and raised words', async () => {
    const drawn = await draw({
      styles: style('text', 'Hoog', '><style:text-properties style:text-position="super 58%"/>'),
      text: `<text:h text:outline-level="2">Kosten</text:h>
        <table:table><table:table-column table:number-columns-repeated="2"/>
        <table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Jaar</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
        <table:table-row><table:table-cell><text:p>2025</text:p></table:table-cell><table:table-cell><text:p>10 m<text:span text:style-name="Hoog">2</text:span></text:p></table:table-cell></table:table-row></table:table>`,
    });
    expect(paragraphs(drawn)).toEqual(['Kosten', 'Jaar', '2025', '10 m2']);
    expect(drawn.querySelector('h2')?.textContent).toBe('Kosten');
    expect(Array.from(drawn.querySelectorAll('td'), (cell) => cell.colSpan)).toEqual([2, 1, 1]);
    expect(drawn.querySelector('sup')?.textContent).toBe('2');
  });

  test('numbers its lists as it says: formats, levels, and lists that go on', async () => {
    const level = (number: number, rest: string): string =>
      `<text:list-level-style-number text:level="${number}" ${rest}/>`;
    const item = (rest: string): string => `<text:list-item>${rest}</text:list-item>`;
    const list = (attributes: string, rest: string): string => `<text:list ${attributes}>${rest}</text:list>`;
    const drawn = await draw({
      styles: `<text:list-style style:name="L">${level(1, 'style:num-format="1" style:num-suffix="."')}${level(2, 'style:num-format="a" text:display-levels="2" style:num-suffix=")"')}</text:list-style>
        <text:list-style style:name="R">${level(1, 'style:num-format="I" text:start-value="4"')}</text:list-style>
        <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="&#xF0B7;"/></text:list-style>`,
      text: [
        list(
          'text:style-name="L"',
          item('<text:p>een</text:p>') +
            item(`<text:p>twee</text:p>${list('', item('<text:p>a</text:p>') + item('<text:p>b</text:p>'))}`),
        ),
        '<text:p>Tussen de punten.</text:p>',
        list('text:style-name="L" text:continue-numbering="true"', item('<text:p>drie</text:p>')),
        list('text:style-name="L"', item('<text:p>opnieuw</text:p>')),
        list('text:style-name="R"', item('<text:p>vier</text:p>') + item('<text:p>vijf</text:p>')),
        list('text:style-name="B"', item('<text:p>punt</text:p>')),
      ].join(''),
    });
    const labels = Array.from(drawn.querySelectorAll('li'), ({ style: { listStyleType } }) =>
      listStyleType.replaceAll(/["\u00A0]/g, ''),
    );
    expect(labels).toEqual(['1.', '2.', '2.a)', '2.b)', '3.', '1.', 'IV', 'V', '•']);
    expect(paragraphs(drawn)).toEqual(
      'een twee a b|Tussen de punten.|drie opnieuw vier vijf punt'
        .split('|')
        .flatMap((part) => (part.includes('.') ? [part] : part.split(' '))),
    );
  });

  test('takes over only looks that it knows, from a style and those that it is made from', async () => {
    const drawn = await draw({
      styles:
        style('paragraph', 'Basis', '><style:text-properties fo:font-weight="bold" fo:font-size="11pt"/>') +
        style(
          'paragraph',
          'P1',
          'style:parent-style-name="Basis"><style:paragraph-properties fo:text-align="end" fo:margin-left="calc(1px)"/><style:text-properties fo:font-size="9pt" fo:font-style="x;y"/>',
        ) +
        style('paragraph', 'Kring', 'style:parent-style-name="Kring">'),
      text: '<text:p text:style-name="P1">Rechts</text:p><text:p text:style-name="Kring">Rond</text:p>',
    });
    const [right, round] = drawn.querySelectorAll('p');
    expect(right!.style.cssText).toBe('font-weight: bold; font-size: 9pt; text-align: end;');
    expect(round!.style.cssText).toBe('');
    expect(drawn.style.width).toBe('21cm');
    expect(drawn.style.paddingLeft).toBe('3cm');
    expect(drawn.style.paddingRight).toBe('');
  });

  test('links to https only', async () => {
    const link = (href: string): string => `<text:a xlink:href="${href}">x</text:a>`;
    const drawn = await draw({
      text: `<text:p>${link('https://www.rijksoverheid.nl/')}${link('javascript:alert(1)')}${link('http://a.nl/')}${link('../x')}</text:p>`,
    });
    expect(Array.from(drawn.querySelectorAll('a'), (a) => a.getAttribute('href'))).toEqual([
      'https://www.rijksoverheid.nl/',
      null,
      null,
      null,
    ]);
  });
});

describe('a file that says it is an ODT', () => {
  test('is refused when it is broken, locked, another archive, or names entities', async () => {
    const odt = await writeOdt({ text: '<text:p>Tekst</text:p>' });
    expect(await openOdt(odt.slice(0, odt.length - 30))).toBe('damaged');
    expect(await openOdt(await writeOdt({ text: '<text:p>' }))).toBe('damaged');
    const entity = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>';
    expect(await openOdt(await writeOdt({ text: '', parts: { 'content.xml': entity } }))).toBe('damaged');
    const manifest =
      '<manifest:manifest xmlns:manifest="x"><manifest:encryption-data manifest:checksum="y"/></manifest:manifest>';
    const locked = { 'META-INF/manifest.xml': manifest, 'content.xml': 'geheim' };
    expect(await openOdt(await writeOdt({ text: '', parts: locked }))).toBe('locked');
  });

  test('is shown when an old program wrote a document type into the list of its parts', async () => {
    const manifest = '<!DOCTYPE manifest:manifest PUBLIC "x" "Manifest.dtd"><manifest:manifest/>';
    const parts = { 'META-INF/manifest.xml': manifest };
    const drawn = await draw({ text: '<text:p>Tekst</text:p>', parts });
    expect(drawn.textContent).toBe('Tekst');
  });
});
