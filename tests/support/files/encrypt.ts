import { createHash } from 'node:crypto';

/**
 * Encryption of a PDF with a password to open it, 40 bits (ISO 32000-1, 7.6, revision 2): the weakest there is, which
 * every reader knows. RC4 is written out, because Node no longer has it.
 */
export function encryptWith(password: string): {
  trailer: string;
  encrypt(data: Buffer, object: number): Buffer;
} {
  const id = Buffer.alloc(16, 7);
  const permissions = -4;
  const user = padded(password);
  const owner = rc4(md5(padded(password)).subarray(0, 5), user);
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions);
  const key = md5(Buffer.concat([user, owner, flags, id])).subarray(0, 5);
  const hex = (data: Buffer): string => `<${data.toString('hex')}>`;
  return {
    trailer:
      `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P ${permissions} ` +
      `/O ${hex(owner)} /U ${hex(rc4(key, PADDING))} >>`,
    encrypt(data, object) {
      const salt = Buffer.from([object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0]);
      return rc4(md5(Buffer.concat([key, salt])).subarray(0, 10), data);
    },
  };
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

const padded = (password: string): Buffer =>
  Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);

const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest();

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let i = 0;
  let j = 0;
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + state[i]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
    return byte ^ state[(state[i]! + state[j]!) & 255]!;
  }) as Buffer;
}
