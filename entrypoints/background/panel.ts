import { browser } from '../../utils/browser';

/** What both browsers call differently; each has one of the two. */
const panels = browser as unknown as {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void>; toggle(): Promise<void> };
};

/**
 * Opens the panel. Both browsers allow it only directly in answer to a click or a key, so nothing may be
 * awaited before.
 */
function openPanel(windowId: number | undefined): void {
  if (panels.sidePanel && windowId !== undefined) void panels.sidePanel.open({ windowId });
  else void panels.sidebarAction?.toggle();
}

/** The icon and the shortcut open the panel. A click on the icon also lets us into that one tab (`activeTab`). */
export function registerPanel(): void {
  browser.action.onClicked.addListener((tab) => openPanel(tab.windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanel(tab?.windowId);
  });
}
