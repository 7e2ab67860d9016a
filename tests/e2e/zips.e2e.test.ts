import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator, LANGUAGES } from '../../utils/i18n';
import { ROOT, runProgram } from '../support/run-program';

/** Of the Chrome Web Store and addons.mozilla.org: the lesser of both where both have a limit, in characters. */
const LONGEST = { extensionName: 50, extensionDescription: 132 };
/** Chrome cuts longer names off where there is little room. */
const LONGEST_SHORT_NAME = 12;
/** The linter of addons.mozilla.org reads no larger script, and what it cannot read a person has to. */
const LARGEST_SCRIPT = 5_000_000;
const ICONS = ['16', '32', '48', '128'];

interface Manifest {
  version: string;
  name: string;
  short_name: string;
  description: string;
  icons: Record<string, string>;
}

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
const output = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-archives-'));
const open = (kind: string): Promise<JSZip> =>
  JSZip.loadAsync(readFileSync(path.join(output, `kamernoot-${version}-${kind}.zip`)));
const filesIn = (zip: JSZip): string[] =>
  Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : [name]));
const textIn = (zip: JSZip, name: string): Promise<string> => zip.file(name)!.async('text');

/** Every text in something that was JSON. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

beforeAll(() => {
  for (const parameters of [['zip'], ['zip', '-b', 'firefox', '--mv3']]) {
    // Not as in a test: what is built is what is put into the stores.
    if (!runProgram('wxt', parameters, { NODE_ENV: 'production', KAMERNOOT_OUTPUT: output }))
      throw new Error('The archives could not be made');
  }
});
afterAll(() => rmSync(output, { recursive: true }));

describe.each(['chrome', 'firefox'])('The archive for the store of %s', (browser) => {
  let zip: JSZip;
  let manifest: Manifest;
  beforeAll(async () => {
    zip = await open(browser);
    manifest = JSON.parse(await textIn(zip, 'manifest.json')) as Manifest;
  });

  test('has the version of the package, in the form of both stores', () => {
    expect(manifest.version).toBe(version);
    expect(version).toMatch(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){1,3}$/);
  });

  test('has its name and description in both languages, within the limits', async () => {
    expect([manifest.name, manifest.description]).toEqual([
      '__MSG_extensionName__',
      '__MSG_extensionDescription__',
    ]);
    expect(manifest.short_name.length).toBeLessThanOrEqual(LONGEST_SHORT_NAME);
    const asked = textsOf(manifest).flatMap((text) => /^__MSG_(\w+)__$/.exec(text)?.[1] ?? []);
    for (const language of LANGUAGES) {
      const messages = JSON.parse(await textIn(zip, `_locales/${language}/messages.json`)) as Record<
        string,
        { message: string }
      >;
      expect(asked.filter((key) => !messages[key]?.message)).toEqual([]);
      const t = createTranslator(language);
      expect(messages['extensionName']!.message).toBe(t('extension.name'));
      expect(messages['extensionDescription']!.message).toBe(t('extension.description'));
      for (const [key, limit] of Object.entries(LONGEST)) {
        expect(messages[key]!.message.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  test('has icons of the sizes that they are called by', async () => {
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(ICONS));
    for (const [size, name] of Object.entries(manifest.icons)) {
      const picture = await zip.file(name.replace(/^\//, ''))!.async('nodebuffer');
      expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test('has every file that its manifest names', () => {
    const named = textsOf(manifest).filter((text) => /^[\w/.-]+\.(?:js|css|html|png)$/.test(text));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => zip.file(name.replace(/^\//, '')) === null)).toEqual([]);
  });

  test('has nothing that does not belong to it, and no script from elsewhere', async () => {
    const files = filesIn(zip);
    expect(files.filter((name) => /\.(?:map|tsx?)$|(?:^|\/)(?:node_modules|tests|\.)/.test(name))).toEqual(
      [],
    );
    for (const name of files.filter((file) => file.endsWith('.html'))) {
      const addresses = Array.from(
        (await textIn(zip, name)).matchAll(/\b(?:src|href)="([^"]*)"/g),
        ([, address = '']) => address,
      );
      expect(addresses.filter((address) => !address.startsWith('/'))).toEqual([]);
    }
    for (const name of files.filter((file) => /\.m?js$/.test(file))) {
      expect((await zip.file(name)!.async('uint8array')).length).toBeLessThan(LARGEST_SCRIPT);
    }
  });
});

test('The archive of the sources has all that building takes, and nothing that was built', async () => {
  const files = filesIn(await open('sources'));
  expect(files).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md']),
  );
  expect(
    files.filter((name) => /^(?:node_modules|\.output|\.wxt|test-output|start-output)\//.test(name)),
  ).toEqual([]);
});
