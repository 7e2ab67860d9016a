import { useEffect, useState } from 'react';
import { useTranslator } from '../../components/basics/language';
import type { Shortcut } from '../../components/settings/shortcut-section';
import { browser } from '../../utils/browser';

/** What Firefox has and Chromium has not. */
const commands = browser.commands as typeof browser.commands & {
  openShortcutSettings?(): Promise<void>;
};

/** Chromium's own page, which an extension may open but not link to. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** What the commands of the manifest do, in the language that was chosen: the browser knows only its own. */
const NAMES = { 'keep-selection': 'command.keep', 'open-panel': 'command.openPanel' } as const;
const isKnown = (name: string | undefined): name is keyof typeof NAMES => name !== undefined && name in NAMES;

/** The extension's shortcuts as they are now; the user may have changed them when they come back to this page. */
export function useShortcuts(): Shortcut[] {
  const t = useTranslator();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = async () => {
      const all = await browser.commands.getAll();
      setShortcuts(
        all.flatMap(({ name, shortcut }) =>
          isKnown(name) ? [{ description: t(NAMES[name]), keys: shortcut ?? '' }] : [],
        ),
      );
    };
    void look();
    const lookAgain = () => void look();
    addEventListener('focus', lookAgain);
    return () => removeEventListener('focus', lookAgain);
  }, [t]);
  return shortcuts;
}

/** Opens the browser's page for shortcuts; null where only the user can open it. */
export const openShortcutSettings: (() => void) | null = import.meta.env.FIREFOX
  ? commands.openShortcutSettings
    ? () => void commands.openShortcutSettings?.()
    : null
  : () => void browser.tabs.create({ url: CHROMIUM_PAGE });
