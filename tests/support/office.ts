import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { installPackages } from './install-packages';

/** The Debian package of LibreOffice Writer without a window. */
const OFFICE_PACKAGE = 'libreoffice-writer-nogui';

/** The program of LibreOffice, or null when there is none; `SOFFICE_PATH` names another one. */
export function findOffice(): string | null {
  const program = process.env['SOFFICE_PATH'] ?? 'soffice';
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0 ? program : null;
}

/** Installs LibreOffice where there is none and that needs no question. Returns whether there is one now. */
export function ensureOffice(): boolean {
  if (findOffice() === null && !process.env['SOFFICE_PATH']) installPackages([OFFICE_PACKAGE]);
  return findOffice() !== null;
}

/** What LibreOffice sees in a document. */
export interface OfficeText {
  /** The paragraphs of the text, without their footnotes. */
  paragraphs: string[];
  footnotes: string[];
}

/**
 * Opens a Word document in LibreOffice and reads what it made of it.
 *
 * @throws when LibreOffice cannot open it
 */
export function readInOffice(program: string, document: Uint8Array): OfficeText {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-office-'));
  try {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, document);
    // A profile of its own: LibreOffice runs once for each profile, and another may be running.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const { status, stderr } = spawnSync(
      program,
      [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, file],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice could not open the document: ${stderr}`);
    return textOf(readFileSync(path.join(folder, 'document.fodt'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of an OpenDocument file, in which spaces in a row, tabs and line ends are elements. */
function textOf(xml: string): OfficeText {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  const words = (node: Node): string => {
    if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
    const { nodeName } = node;
    if (nodeName === 'text:line-break') return '\n';
    if (nodeName === 'text:tab') return '\t';
    if (nodeName === 'text:s') return ' '.repeat(Number((node as Element).getAttribute('text:c') ?? 1));
    return nodeName === 'text:note' ? '' : Array.from(node.childNodes, words).join('');
  };
  const body = document.getElementsByTagName('office:text')[0];
  const lines = body ? Array.from(body.querySelectorAll('*')).filter(isLine) : [];
  const inNote = (line: Element): boolean => line.closest('note-body') !== null;
  return {
    paragraphs: lines.filter((line) => !inNote(line)).map(words),
    footnotes: lines.filter(inNote).map(words),
  };
}

const isLine = ({ nodeName }: Element): boolean => nodeName === 'text:p' || nodeName === 'text:h';
