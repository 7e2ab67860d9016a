import { browser } from '../../utils/browser';

/** What both browsers call differently; each has one of the two. */
const panels = browser as unknown as {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { toggle(): Promise<void>; isOpen(details: { windowId?: number }): Promise<boolean> };
};

/**
 * Opens the panel. Both browsers allow it only directly in answer to a click or a key, so nothing may be
 * awaited before.
 */
function openPanel(windowId: number | undefined): void {
  if (panels.sidePanel && windowId !== undefined) void panels.sidePanel.open({ windowId });
  else void panels.sidebarAction?.toggle();
}

/**
 * Opens the panel in answer to a click in a page, which the message about it carries along in Chromium. Firefox
 * takes a message for no click: there the panel must be open already, see `isPanelWithinReach`.
 */
export function openPanelForPage(windowId: number): void {
  void panels.sidePanel?.open({ windowId });
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
