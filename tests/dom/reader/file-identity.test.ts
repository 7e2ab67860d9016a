import { describe, expect, it } from 'vitest';
import { identify } from '../../../entrypoints/reader/file-identity';
import { letterIds } from '../../../utils/letters/letter-ids';
import { readLetter } from '../../../utils/letters';

const ON_THE_WEB = 'https://www.tweedekamer.nl/downloads/document?id=2018D35143';
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const KIND = { kind: 'pdf', copy: null } as const;

async function idsOf(address: string | null, content: string): Promise<string[]> {
  const identity = await identify({ ...KIND, address, name: 'brief.pdf', bytes: bytes(content) });
  return letterIds(readLetter('', identity.hints), identity.hints, identity.address);
}

describe('the identity of a file', () => {
  it('is the same for a file on the web and for its copy on this computer', async () => {
    const copy = await idsOf(null, 'een brief');
    expect(copy).toEqual([expect.stringMatching(/^sha256:[\da-f]{64}$/)]);
    expect(await idsOf(ON_THE_WEB, 'een brief')).toEqual(['2018D35143', ...copy]);
    expect(await idsOf(null, 'een andere brief')).not.toEqual(copy);
  });

  it('has a name and an address in each case', async () => {
    expect(await identify({ ...KIND, address: null, name: 'brief.pdf', bytes: bytes('x') })).toMatchObject({
      title: 'brief.pdf',
      address: expect.stringMatching(/^urn:sha256:[\da-f]{64}$/) as string,
    });
    expect(await identify({ ...KIND, address: ON_THE_WEB, name: null, bytes: bytes('x') })).toMatchObject({
      title: '2018D35143',
      address: ON_THE_WEB,
    });
  });
});
