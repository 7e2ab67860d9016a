import type { PageToolsLoader } from '../page-tools/load-page-tools';
import { linkOf } from './link-of';

/**
 * Fetches the card when the pointer or the keyboard first come to a reference; from then on it watches them
 * itself, see `watchReferences`. Alt+Enter on a reference that comes before it is not lost.
 */
export function wakeCard(tools: PageToolsLoader, signal: AbortSignal): void {
  const wake = (event: Event): void => {
    const link = linkOf(event.target);
    const { key, altKey, pointerType } = event as KeyboardEvent & PointerEvent;
    if (tools.loaded || !link || pointerType === 'touch') return;
    const isAsked = key === 'Enter' && altKey;
    // Without a card the reference is still a link.
    tools.load().then(
      ({ card }) => isAsked && card.open(link) && card.focus(),
      () => {},
    );
    if (isAsked) event.preventDefault();
  };
  for (const type of ['pointerover', 'focusin', 'keydown']) {
    document.addEventListener(type, wake, { capture: true, signal });
  }
}
