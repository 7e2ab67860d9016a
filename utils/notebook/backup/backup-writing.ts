import { CHOICES, type Choice } from './choices';
import { sha256Of } from '../../bytes/sha256';
import { BACKUP_MEDIA_TYPE, FORMAT, FORMAT_VERSION, type BackupHeader } from './format';
import { withUnknownInPlace } from './unknown-fields';

/** A file and what stands in its first line. */
export interface WrittenBackup {
  header: BackupHeader;
  file: Blob;
}

/** A file while it is being written, table after table. */
export class BackupWriting {
  readonly #counts: Record<string, number> = {};
  readonly #parts: string[] = [];
  #table = '';

  begin(table: string): void {
    if (this.#table !== '') this.#parts.push('\n],\n');
    this.#parts.push(`${JSON.stringify(table)}:[`);
    this.#counts[table] = 0;
    this.#table = table;
  }

  add(rows: readonly object[]): void {
    const before = this.#counts[this.#table] ?? 0;
    const lines = rows.map((row) => JSON.stringify(withUnknownInPlace(row)));
    this.#parts.push(`${before === 0 ? '\n' : ',\n'}${lines.join(',\n')}`);
    this.#counts[this.#table] = before + rows.length;
  }

  /** Writes what was chosen beside the notebook, the last of the file; nothing when there is nothing. */
  addChoices(choices: readonly Choice[]): void {
    if (choices.length === 0) return;
    this.begin(CHOICES);
    this.add(choices);
  }

  async end(now: Date): Promise<WrittenBackup> {
    const rest = new Blob([...this.#parts, '\n]}\n']);
    const header: BackupHeader = {
      format: FORMAT,
      version: FORMAT_VERSION,
      createdAt: now.toISOString(),
      counts: this.#counts,
      sha256: await sha256Of(new Uint8Array(await rest.arrayBuffer())),
    };
    // The tables go on where the header's own object stops.
    const first = `${JSON.stringify(header).slice(0, -1)},\n`;
    return { header, file: new Blob([first, rest], { type: BACKUP_MEDIA_TYPE }) };
  }
}
