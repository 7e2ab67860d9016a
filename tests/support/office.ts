import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The Debian package of LibreOffice Writer without a window. */
export const OFFICE_PACKAGE = 'libreoffice-writer-nogui';

/** The program of LibreOffice, or null when there is none; `SOFFICE_PATH` names another one. */
export function findOffice(): string | null {
  const program = process.env['SOFFICE_PATH'] ?? 'soffice';
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0 ? program : null;
}

/**
 * Opens a document in LibreOffice and returns its text, footnotes included.
 *
 * @throws when LibreOffice cannot open it
 */
export function textInOffice(program: string, document: Uint8Array): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-office-'));
  try {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, document);
    const { status, stderr } = spawnSync(
      program,
      [
        // A profile of its own: LibreOffice runs once for each profile, and another may be running.
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        file,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice could not open the document: ${stderr}`);
    return readFileSync(path.join(folder, 'document.txt'), 'utf8').replace(/^\uFEFF/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
