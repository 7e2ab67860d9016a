import { browser } from '../../utils/browser';
import { askForSearch } from '../../utils/messages/asked-search';
import { reportFailure } from './report-failure';

const OPEN = 'open its panel';

/** What both browsers call differently; each has one of the two. */
const panels = browser as unknown as {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: {
    open(): Promise<void>;
    toggle(): Promise<void>;
    isOpen(details: { windowId?: number }): Promise<boolean>;
  };
};

/**
 * Opens the panel. Both browsers allow it only directly in answer to a click or a key, so nothing may be
 * awaited before.
 */
function openPanel(windowId: number | undefined): void {
  const opening =
    panels.sidePanel && windowId !== undefined
      ? panels.sidePanel.open({ windowId })
      : panels.sidebarAction?.toggle();
  reportFailure(opening, OPEN);
}

/**
 * Opens the panel in answer to a click in a page, which the message about it carries along in Chromium. Firefox
 * takes a message for no click: there the panel must be open already, see `isPanelWithinReach`.
 */
export function openPanelForPage(windowId: number): void {
  reportFailure(panels.sidePanel?.open({ windowId }), OPEN);
}

/**
 * Shows a search in the panel, or in a tab where the browser does not let the panel be opened now.
 *
 * @param windowId null when it is not known: then the tab is opened where the browser opens tabs
 */
export async function searchInPanelOrTab(windowId: number | null, query: string): Promise<void> {
  // First of all: the browsers allow it only directly in answer to the key.
  const opening =
    windowId === null ? null : (panels.sidePanel?.open({ windowId }) ?? panels.sidebarAction?.open());
  const opened = opening?.then(
    () => true,
    () => false,
  );
  const asked = windowId ?? (await browser.windows.getLastFocused()).id;
  if (asked === undefined) return;
  await askForSearch(asked, query);
  const isOpen = (await opened) || (await panels.sidebarAction?.isOpen({ windowId: asked }));
  if (!isOpen) await browser.tabs.create({ windowId: asked, url: browser.runtime.getURL('/sidepanel.html') });
}

/** Whether the panel is open or can be opened for a page. */
export async function isPanelWithinReach(windowId: number): Promise<boolean> {
  return panels.sidePanel !== undefined || ((await panels.sidebarAction?.isOpen({ windowId })) ?? false);
}

/** The icon and the shortcut open the panel. A click on the icon also lets us into that one tab (`activeTab`). */
export function registerPanel(): void {
  browser.action.onClicked.addListener((tab) => openPanel(tab.windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanel(tab?.windowId);
  });
}
