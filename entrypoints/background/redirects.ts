import { browser } from '../../utils/browser';
import { READER_PAGE } from '../../utils/files/reader-address';
import { readerAddress } from '../../utils/files/open-reader';
import { openFilesSetting } from '../../utils/settings';
import { SITE_HOSTS, SITE_MATCHES } from '../../utils/sites/matches';
import { reportFailure } from './report-failure';

const PDF = 'application/pdf';
const RULE = 1;

/** What only Chromium has, as far as it is used here. */
interface RedirectRules {
  updateDynamicRules(change: { removeRuleIds: number[]; addRules: object[] }): Promise<void>;
}
/** An answer that Firefox asks about, as far as it is looked at here. */
interface Answer {
  url: string;
  method: string;
  /** The page that the request comes from. */
  originUrl?: string;
  responseHeaders?: { name: string; value?: string }[];
}
/** What only Firefox has: it waits for what the listener decides. */
interface BlockingRequests {
  onHeadersReceived: {
    addListener(
      decide: (answer: Answer) => Promise<{ redirectUrl?: string }>,
      filter: { urls: string[]; types: string[] },
      extra: string[],
    ): void;
  };
}

const { declarativeNetRequest, webRequest } = browser as unknown as {
  declarativeNetRequest?: RedirectRules;
  webRequest?: BlockingRequests;
};

/** Has every PDF of our sites open in the reader, when the user wants that. */
export function registerRedirects(): void {
  if (import.meta.env.FIREFOX) registerListener();
  else {
    const apply = (): void =>
      reportFailure(openFilesSetting.getValue().then(setRule), 'say which files open in its reader');
    browser.runtime.onInstalled.addListener(apply);
    browser.runtime.onStartup.addListener(apply);
    openFilesSetting.watch(apply);
  }
}

/** Chromium looks at the answers itself, by a rule that it keeps. */
async function setRule(isWanted: boolean): Promise<void> {
  await declarativeNetRequest?.updateDynamicRules({
    removeRuleIds: [RULE],
    addRules: isWanted ? [redirectRule()] : [],
  });
}

function redirectRule(): object {
  return {
    id: RULE,
    action: {
      type: 'redirect',
      // `\0` is the whole address, as it is: the reader takes everything behind `url=` literally.
      redirect: { regexSubstitution: `${browser.runtime.getURL('/')}${READER_PAGE.slice(1)}?url=\\0` },
    },
    condition: {
      regexFilter: '^https://.*',
      requestDomains: SITE_HOSTS.map((host) => host.replace(/^\*\./, '')),
      // The way from the reader to the original stays open.
      excludedInitiatorDomains: [browser.runtime.id],
      resourceTypes: ['main_frame'],
      requestMethods: ['get'],
      responseHeaders: [{ header: 'content-type', values: [`${PDF}*`] }],
    },
  };
}

/** Firefox asks for every answer. The listener stands always: an event page must have it at once when it wakes. */
function registerListener(): void {
  webRequest?.onHeadersReceived.addListener(
    async ({ url, method, originUrl, responseHeaders = [] }) => {
      const type = responseHeaders.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
      const isPdf = method === 'GET' && type.trim().toLowerCase().startsWith(PDF);
      if (!isPdf || originUrl?.startsWith(browser.runtime.getURL('/'))) return {};
      return (await openFilesSetting.getValue()) ? { redirectUrl: readerAddress(url) } : {};
    },
    { urls: [...SITE_MATCHES], types: ['main_frame'] },
    ['blocking', 'responseHeaders'],
  );
}
