import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from '../support/extension-under-test';
import { ROOT } from '../support/run-program';

/**
 * What the extension asks for. A new entry disables the extension for every user until they agree, so it is
 * frozen here: changing this list is a decision, not a side effect.
 */
const PERMISSIONS = {
  chromium: [
    'activeTab',
    'alarms',
    'contextMenus',
    'declarativeNetRequestWithHostAccess',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  firefox: [
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
    'webRequest',
    'webRequestBlocking',
  ],
};
const HOSTS = [
  'https://*.officielebekendmakingen.nl/*',
  'https://*.rijksoverheid.nl/*',
  'https://*.tweedekamer.nl/*',
  'https://open.overheid.nl/*',
  'https://repository.overheid.nl/*',
];

/** Where the reader fetches files: the same hosts. */
const FILE_SOURCES =
  'https://tweedekamer.nl https://*.tweedekamer.nl https://rijksoverheid.nl https://*.rijksoverheid.nl ' +
  'https://officielebekendmakingen.nl https://*.officielebekendmakingen.nl https://open.overheid.nl ' +
  'https://repository.overheid.nl';

/** What only one browser knows. Firefox must not open the sidebar by itself, and is told that nothing is collected. */
const OWN = {
  chromium: { minimum_chrome_version: '128', side_panel: { default_path: 'sidepanel.html' } },
  firefox: {
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    browser_specific_settings: {
      gecko: { id: 'kamernoot@kamernoot.nl', data_collection_permissions: { required: ['none'] } },
    },
  },
};

/** Every page of the sites loads it: the most that it may weigh, in bytes as gzip packs it. */
const CONTENT_SCRIPT_LIMIT = 60_000;

interface Manifest {
  manifest_version: number;
  default_locale: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  action: { default_popup?: string };
  omnibox?: unknown;
}

describe.each(BROWSERS)('The manifest for %s', (name) => {
  const manifest = JSON.parse(
    readFileSync(path.join(builtExtension(name), 'manifest.json'), 'utf8'),
  ) as Manifest;

  test('asks for these permissions and no other', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[name]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  test('asks for these hosts and no other, and runs by itself only there', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(HOSTS);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(HOSTS);
  });

  test('opens nothing to pages but the reader, to which a browser redirects', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['reader.html'], matches: ['https://*/*'] },
    ]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        `connect-src 'self' ${FILE_SOURCES}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  test('has a toolbar icon that opens no popup, so that a click reaches the background', () => {
    expect(manifest.action.default_popup).toBeUndefined();
  });

  test('has one keyword in the address bar, which needs no permission', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'kn' });
  });

  test('is of version 3 and falls back to English', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, default_locale: 'en' });
  });

  test('has a content script that weighs little', () => {
    const script = readFileSync(path.join(builtExtension(name), 'content-scripts/page.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
  });

  test('has the licence of everything that it is made of', () => {
    const licenses = readFileSync(path.join(builtExtension(name), 'licenses.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const named = Object.entries(dependencies).filter(([used, version]) =>
      licenses.includes(`${used} ${version}\nLicence: `),
    );
    expect(named).toEqual(Object.entries(dependencies));
    expect(licenses).not.toContain('Licence: undefined');
  });

  test('has its panel, and what only this browser knows', () => {
    expect(manifest).toMatchObject(OWN[name]);
  });
});
