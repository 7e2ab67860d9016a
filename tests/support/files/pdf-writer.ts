/**
 * Writes small PDF files for tests: pages of text in Helvetica, as ministries set their letters (ISO 32000-1). What
 * a test needs beside text, such as a script or a link, is given as an object of its own.
 */

/** A line of text; the place of its beginning in points from the lower left corner of the page. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  /** Size of the font in points; 10 when left out. */
  size?: number;
}

export interface PdfPage {
  lines: PdfLine[];
  /** Objects in the `/Annots` of the page, as they are written in a PDF. */
  annotations?: string[];
  /** Drawing operators beside the text, such as an image. */
  drawing?: string;
}

export interface PdfOptions {
  /** Entries of the catalog as they are written in a PDF, such as `/OpenAction << … >>`. */
  catalog?: string;
  /** Encrypts strings and streams of an object, and gives what stands in the trailer for it. */
  encryption?: { trailer: string; encrypt(data: Buffer, object: number): Buffer };
}

/** A4 in points. */
export const PAGE = { width: 595, height: 842 };

/** The bytes of a PDF with these pages. */
export function writePdf(pages: PdfPage[], { catalog = '', encryption }: PdfOptions = {}): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body as string, 'latin1'));
  const addStream = (content: string): number => {
    const plain = Buffer.from(content, 'latin1');
    const data = encryption ? encryption.encrypt(plain, objects.length + 1) : plain;
    return add(
      Buffer.concat([
        Buffer.from(`<< /Length ${data.length} >>\nstream\n`),
        data,
        Buffer.from('\nendstream'),
      ]),
    );
  };

  // The catalog and the tree of pages name what comes after them.
  const CATALOG = 1;
  const TREE = 2;
  add('');
  add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map(({ lines, annotations = [], drawing = '' }) => {
    const content = addStream(lines.map(writeLine).join('\n') + drawing);
    const notes = annotations.map((annotation) => `${add(annotation)} 0 R`);
    return add(
      `<< /Type /Page /Parent ${TREE} 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
        `/Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${content} 0 R /Annots [${notes.join(' ')}] >>`,
    );
  });
  objects[CATALOG - 1] = Buffer.from(`<< /Type /Catalog /Pages ${TREE} 0 R ${catalog} >>`, 'latin1');
  objects[TREE - 1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  return assemble(objects, CATALOG, encryption?.trailer ?? '');
}

function assemble(objects: Buffer[], catalog: number, trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let length = parts[0]!.length;
  const offsets = objects.map((body, index) => {
    const at = length;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return at;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}` +
        `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R ${trailer} >>\n` +
        `startxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

function writeLine({ text, x, y, size = 10 }: PdfLine): string {
  const string = text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('’', '\u0092')
    .replaceAll('–', '\u0096');
  return `BT /F1 ${size} Tf ${x} ${y} Td (${string}) Tj ET`;
}
