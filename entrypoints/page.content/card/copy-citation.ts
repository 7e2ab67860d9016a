import { arePlainKeysOn } from '../../../components/basics/plain-key';
import type { CopiedText } from '../../../utils/citation';
import type { CitationStyle } from '../../../utils/citation/types';
import type { PageTranslator } from '../../../utils/i18n/translator';
import { citationStyleSetting } from '../../../utils/settings';
import { copyText } from '../clip-bar/copy';
import { button, make } from '../clip-bar/elements';

/** Copying something with its citation, in the style that was chosen. */
export interface CopyCitation {
  /** A button, the text where it cannot be copied, and what is said of it. */
  elements: HTMLElement[];
  copy(): Promise<void>;
}

/**
 * @param label of the button
 * @param name what it does in more words than there is room for
 */
export function createCopyCitation(
  words: PageTranslator,
  label: string,
  cite: (style: CitationStyle) => CopiedText,
  name: string | null = null,
): CopyCitation {
  const fallback = make('div', { className: 'card-copy', hidden: true });
  const said = make('p', { className: 'announcer', attributes: { role: 'status', 'aria-live': 'polite' } });
  const pressed = button(label, 'cite', copy);
  if (arePlainKeysOn()) pressed.setAttribute('aria-keyshortcuts', 'C');
  if (name !== null) {
    pressed.title = name;
    pressed.setAttribute('aria-label', name);
  }

  async function copy(): Promise<void> {
    const { text, html } = cite(await citationStyleSetting.getValue());
    if (!(await copyText(text, fallback, html))) return;
    pressed.removeAttribute('aria-label');
    pressed.textContent = words('card.copied');
    said.textContent = words('card.copied');
  }

  return { elements: [pressed, fallback, said], copy };
}
