import type { OnPageTranslator } from '../../utils/i18n/translator';
import { button, make } from './clip-bar/elements';
import type { InPageHost } from './in-page-host';

export interface Notice {
  words: OnPageTranslator;
  text: string;
  /** What can be done about it, and what that is called. */
  action: { label: string; press(): void };
  /** Whether it must be heard at once; else a screen reader says it when it has nothing else to say. */
  urgent?: boolean;
}

/** Shows a notice at the edge of the window until the user closes it. Returns what takes it away. */
export function showNotice(host: InPageHost, { words, text, action, urgent = false }: Notice): () => void {
  const hide = (): void => host.hide(notice);
  const close = button('×', 'notice-close', hide);
  close.setAttribute('aria-label', words('notice.dismiss'));
  const said = make('p', { attributes: { role: urgent ? 'alert' : 'status' } });
  const notice = make(
    'section',
    {
      className: 'notice',
      lang: words.language,
      attributes: { 'aria-label': 'Kamernoot' },
      on: {
        keydown: (event) => {
          if ((event as KeyboardEvent).key === 'Escape') hide();
        },
      },
    },
    said,
    button(action.label, '', action.press),
    close,
  );
  host.show(notice);
  // A live region says what changes in it, not what it is born with.
  said.textContent = text;
  return hide;
}
