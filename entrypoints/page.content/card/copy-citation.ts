import { citeReference } from '../../../utils/citation';
import type { PageTranslator } from '../../../utils/i18n/translator';
import type { Reference } from '../../../utils/references/types';
import { citationStyleSetting } from '../../../utils/settings';
import { copyText } from '../clip-bar/copy';
import { button, make } from '../clip-bar/elements';

/** Copying the citation of a reference, in the style that was chosen. */
export interface CopyCitation {
  elements: HTMLElement[];
  copy(): Promise<void>;
}

export function createCopyCitation(reference: Reference, words: PageTranslator): CopyCitation {
  const fallback = make('div', { className: 'card-copy', hidden: true });
  const said = make('p', { className: 'announcer', attributes: { role: 'status', 'aria-live': 'polite' } });
  const pressed = button(words('card.copy'), '', copy);
  pressed.setAttribute('aria-keyshortcuts', 'C');

  async function copy(): Promise<void> {
    const { text, html } = citeReference(reference, await citationStyleSetting.getValue());
    if (!(await copyText(text, fallback, html))) return;
    pressed.textContent = words('card.copied');
    said.textContent = words('card.copied');
  }

  return { elements: [pressed, fallback, said], copy };
}
