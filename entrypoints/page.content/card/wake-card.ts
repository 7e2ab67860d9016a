import type { PageToolsLoader } from '../page-tools/load-page-tools';
import { isByTouch, linkOf } from './link-of';

/**
 * Fetches the card when the pointer or the keyboard first come to a reference; from then on it watches them
 * itself, see `watchReferences`. Alt+Enter or a tap on a reference that comes before it is not lost.
 */
export function wakeCard(tools: PageToolsLoader, signal: AbortSignal): void {
  const wake = (event: Event): void => {
    const link = linkOf(event.target);
    const { key, altKey } = event as KeyboardEvent;
    const isTap = event.type === 'click';
    if (tools.loaded || !link || isByTouch(event) !== isTap) return;
    const isAsked = isTap || (key === 'Enter' && altKey);
    // Without a card the reference is still a link.
    tools.load().then(
      ({ card }) => isAsked && card.open(link) && !isTap && card.focus(),
      () => isTap && link.click(),
    );
    if (isAsked) event.preventDefault();
  };
  for (const type of ['pointerover', 'focusin', 'keydown', 'click']) {
    document.addEventListener(type, wake, { capture: true, signal });
  }
}
