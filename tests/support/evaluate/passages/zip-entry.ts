import { inflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const DEFLATED = 8;

/**
 * The text of one file in a ZIP archive (APPNOTE.TXT 6.3.10, sections 4.3.7 and 4.3.12).
 * Throws when the archive does not hold it.
 */
export function readZipEntry(archive: Buffer, wanted: string): string {
  for (
    let at = archive.indexOf('PK\u0001\u0002');
    at !== -1;
    at = archive.indexOf('PK\u0001\u0002', at + 4)
  ) {
    if (archive.readUInt32LE(at) !== CENTRAL_HEADER) continue;
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    if (name !== wanted) continue;
    const header = archive.readUInt32LE(at + 42);
    if (archive.readUInt32LE(header) !== LOCAL_HEADER) throw new Error(`Damaged archive at ${header}`);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const data = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    return (archive.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(data) : data).toString('utf8');
  }
  throw new Error(`No ${wanted} in the archive`);
}
