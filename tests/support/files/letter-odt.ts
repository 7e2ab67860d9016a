import JSZip from 'jszip';
import { LETTER } from './letter-pdf';

const PREFIXES = ['office', 'text', 'table', 'drawing', 'style', 'xsl-fo-compatible', 'svg-compatible'];
const SHORT: Record<string, string> = { drawing: 'draw', 'xsl-fo-compatible': 'fo', 'svg-compatible': 'svg' };
const NAMES = PREFIXES.map(
  (name) => `xmlns:${SHORT[name] ?? name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
).join(' ');

interface OdtToWrite {
  /** What stands in `office:text`. */
  text: string;
  /** What stands in `office:automatic-styles`. */
  styles?: string;
  /** What stands in the master page: head and foot. */
  edges?: string;
  /** Parts beside the usual ones, or in their place. */
  parts?: Record<string, string | Uint8Array>;
}

/** Packs a text as LibreOffice does: first what it is, not compressed. */
export function writeOdt({ text, styles = '', edges = '', parts = {} }: OdtToWrite): Promise<Uint8Array> {
  const archive = new JSZip();
  archive.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' });
  const all = {
    'content.xml':
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES} xmlns:xlink="http://www.w3.org/1999/xlink">` +
      `<office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml':
      `<office:document-styles ${NAMES}><office:automatic-styles><style:page-layout style:name="A4">` +
      '<style:page-layout-properties fo:page-width="21cm" fo:margin-left="3cm" fo:margin-right="url(x)"/>' +
      '</style:page-layout></office:automatic-styles><office:master-styles>' +
      `<style:master-page style:name="Standard" style:page-layout-name="A4">${edges}</style:master-page>` +
      '</office:master-styles></office:document-styles>',
    ...parts,
  };
  for (const [name, part] of Object.entries(all)) archive.file(name, part);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const line = (text: string): string => `<text:p>${text}</text:p>`;

/** The letter as officielebekendmakingen.nl and LibreOffice give it: with a letterhead, a footnote and a foot. */
export const letterOdt = (): Promise<Uint8Array> =>
  writeOdt({
    edges: `<style:header>${line('Ministerie van Justitie en Veiligheid')}</style:header>
      <style:footer>${line('Pagina <text:page-number>1</text:page-number> van 1, zie Kamerstuk 29 279, nr. 1')}</style:footer>`,
    text: [
      line('Aan de Voorzitter van de Tweede Kamer der Staten-Generaal'),
      line('Postbus 20018'),
      line('2500 EA DEN HAAG'),
      line('Datum<text:tab/>8 september 2025'),
      line(`Betreft<text:tab/>${LETTER.subject}`),
      line(`Ons kenmerk<text:tab/>${LETTER.ownReference}`),
      line(
        'In mijn brief van 12 mei 2025 heb ik uw Kamer geïnformeerd over de voortgang (Kamerstuk 29 279, nr. 820).',
      ),
      line(LETTER.passage),
      line(
        'Ik betrek daarbij de motie van het lid Van Nispen<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>' +
          `<text:note-body>${line('Kamerstukken II 2024/25, 36 600 VI, nr. 12.')}</text:note-body></text:note>` +
          ' over rechtshulp. Dat is conform Kamerstuk 29 279, nr. 821. ' +
          '<text:a xlink:href="javascript:alert(1)">Een link die niet mag.</text:a>',
      ),
      line('De minister van Justitie en Veiligheid,'),
      line('D.M. van Weel'),
    ].join(''),
  });
