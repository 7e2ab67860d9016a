import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { FORMAT, FORMAT_VERSION } from '../../utils/notebook/backup/format';
import { SCHEMA } from '../../utils/notebook/schema';
import type { Snippet } from '../../utils/notebook/types';

const WORDS =
  'De minister heeft de Kamer toegezegd per brief over de voortgang van het beleid te berichten. ';

/** A passage as a file holds it, numbered so that every one is another. */
export function passageInFile(number: number, known: Partial<Snippet> = {}): Snippet {
  const quote = `${WORDS.repeat(5)}Nummer ${number}.`;
  const time = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  return {
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    quote,
    note: `Noot ${number}`,
    tags: [`label ${number % 20}`],
    references: ['kst-30573-61'],
    anchor: {
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: WORDS, suffix: WORDS },
      position: { type: 'TextPositionSelector', start: number, end: number + quote.length },
    },
    source: {
      url: `https://zoek.officielebekendmakingen.nl/kst-30573-${Math.floor(number / 10)}.html`,
      title: `Brief ${Math.floor(number / 10)}`,
      sender: 'minister voor Immigratie en Asiel',
      date: '2011-03-16',
      ids: [`kst-30573-${Math.floor(number / 10)}`],
    },
    createdAt: time,
    updatedAt: time,
    revision: 1,
    deletedAt: null,
    schema: SCHEMA,
    ...known,
  };
}

/** Waits until a share of a file is taken over. @param label what the progress is called */
export async function untilImported(page: Page, label: string, share: number): Promise<void> {
  await page.waitForFunction(
    (name, least) => {
      const bar = document.querySelector('progress');
      return bar?.getAttribute('aria-label') === name && bar.position >= least;
    },
    { polling: 'raf' },
    label,
    share,
  );
}

/** A backup file on disk. */
export interface BackupOnDisk {
  path: string;
  remove(): void;
}

/** Writes a backup file with these rows and a checksum that fits. */
export function writeBackupFile(snippets: readonly object[]): BackupOnDisk {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-backup-'));
  const rest = `"snippets":[\n${snippets.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
  const header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    createdAt: '2026-11-01T10:00:00.000Z',
    counts: { snippets: snippets.length },
    sha256: createHash('sha256').update(rest).digest('hex'),
  };
  const file = path.join(folder, 'kamernoot.json');
  writeFileSync(file, `${JSON.stringify(header).slice(0, -1)},\n${rest}`);
  return { path: file, remove: () => rmSync(folder, { recursive: true }) };
}
