import type { OnPageTranslator } from '../../utils/i18n/translator';
import { button, make } from './clip-bar/elements';
import type { InPageHost } from './in-page-host';

export interface Notice {
  words: OnPageTranslator;
  text: string;
  /** What can be done about it, and what that is called. */
  action?: { label: string; press(): void } | undefined;
  /** Whether it must be heard at once; else a screen reader says it when it has nothing else to say. */
  urgent?: boolean;
}

/** One below the other: a notice must not cover another. */
const stacks = new WeakMap<InPageHost, HTMLElement>();

function stackIn(host: InPageHost): HTMLElement {
  const stack = stacks.get(host) ?? make('div', { className: 'notices' });
  stacks.set(host, stack);
  host.show(stack);
  return stack;
}

/** Shows a notice at the edge of the window until the user closes it. Returns what takes it away. */
export function showNotice(host: InPageHost, { words, text, action, urgent = false }: Notice): () => void {
  const stack = stackIn(host);
  const hide = (): void => {
    notice.remove();
    if (stack.childElementCount === 0) host.hide(stack);
  };
  const close = button('×', 'close', hide);
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
    ...(action ? [button(action.label, '', action.press)] : []),
    close,
  );
  stack.append(notice);
  // A live region says what changes in it, not what it is born with.
  said.textContent = text;
  return hide;
}
