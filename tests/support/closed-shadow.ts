import type { ElementHandle, Page } from 'puppeteer-core';
import { sendBidi, speaksBidi } from './bidi';
import { untilTrue } from './patience';

/** What puppeteer's handles and realms can do beyond their types: make a handle for a node found elsewhere. */
interface NodeHandle {
  realm: {
    /** Chromium. */
    adoptBackendNode(backendNodeId: number): Promise<ElementHandle>;
    /** Firefox. */
    createHandle(node: { sharedId: string }): ElementHandle;
  };
}
interface LocatedNodes {
  nodes: { value: { shadowRoot: { sharedId: string } | null } }[];
}

/**
 * The closed shadow root of the element that `host` selects, once both are there.
 *
 * A page's own script cannot reach it, which is what it is for; the browsers' protocols can. The handle takes
 * what puppeteer's handles take: `root.$('output')`, `root.waitForSelector(role('button', 'Keep'))`, and what
 * is found there can be clicked, typed into and evaluated.
 */
export async function closedShadowRoot(page: Page, host: string): Promise<ElementHandle> {
  return untilTrue(
    () => shadowRootNow(page, host),
    async () => `${host} has no shadow root${(await page.$(host)) ? '' : ', and is not there'}`,
  );
}

/** As `closedShadowRoot`; null when it is not there now, or goes while it is looked for. */
export async function shadowRootNow(page: Page, host: string): Promise<ElementHandle | null> {
  const element = await page.$(host);
  return element && rootOf(page, element, host).catch(() => null);
}

/** A selector for what a user of a screen reader would look for; both are compared exactly. */
export function role(name: string, label: string): string {
  return `::-p-aria([role="${name}"][name="${label}"])`;
}

async function rootOf(page: Page, element: ElementHandle, host: string): Promise<ElementHandle | null> {
  const { realm } = element as unknown as NodeHandle;
  if (speaksBidi(page.browser())) {
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    const { nodes } = await sendBidi<LocatedNodes>(page.browser(), 'browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: host },
      maxNodeCount: 1,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const root = nodes[0]?.value.shadowRoot;
    return root ? realm.createHandle(root) : null;
  }
  const session = await page.createCDPSession();
  try {
    const { node } = await session.send('DOM.describeNode', { backendNodeId: await element.backendNodeId() });
    const root = node.shadowRoots?.find((found) => found.shadowRootType !== 'user-agent');
    return root ? await realm.adoptBackendNode(root.backendNodeId) : null;
  } finally {
    await session.detach();
  }
}
