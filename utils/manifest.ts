import type { ConfigEnv, UserManifest } from 'wxt';
import { SITE_HOSTS, SITE_MATCHES } from './sites/matches';

/** Kept the same for ever: Firefox finds a user's notebook back by it. */
const GECKO_ID = 'kamernoot@kamernoot.nl';

/** What both browsers are asked for. A new entry disables the extension until the user agrees, so the list is final. */
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'contextMenus',
  'activeTab',
  'scripting',
  'alarms',
] as const;

/** `declarativeNetRequest` can look at a content type from Chromium 128 on. */
export const MINIMUM_CHROME_VERSION = '128';

/** `data_collection_permissions` and the CSS Custom Highlight API are both in Firefox from 140 on. */
export const MINIMUM_FIREFOX_VERSION = '140.0';

/** Where the reader may fetch files: `*.` in a policy does not stand for the domain itself. */
const FILE_SOURCES = SITE_HOSTS.flatMap((host) =>
  host.startsWith('*.') ? [host.slice(2), host] : [host],
).map((host) => `https://${host}`);

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' ${FILE_SOURCES.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The part of the manifest that WXT cannot derive from the entrypoints.
 *
 * `tests/e2e/manifest.e2e.test.ts` compares what is built with a frozen list: a permission that changes is seen.
 */
export function manifestFor({ browser, mode }: ConfigEnv): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extensionName__',
    short_name: 'Kamernoot',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: firefox
      ? [...PERMISSIONS, 'webRequest', 'webRequestBlocking']
      : [...PERMISSIONS, 'sidePanel', 'declarativeNetRequestWithHostAccess'],
    // A redirect leads here from the links of any page; what it fetches is the reader's own decision.
    web_accessible_resources: [{ resources: ['reader.html'], matches: ['https://*/*'] }],
    host_permissions: [...SITE_MATCHES],
    omnibox: { keyword: 'kn' },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'keep-selection': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandKeepSelection__',
      },
      'open-panel': {
        // Not N: that splits the view of Chrome, which keeps its own keys to itself.
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    // The development server loads its scripts from localhost, which this policy would forbid.
    ...(mode === 'production'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM_FIREFOX_VERSION,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME_VERSION }),
  };
}
