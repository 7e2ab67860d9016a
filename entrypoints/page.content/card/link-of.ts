import { OWN_LINK_ATTRIBUTE } from '../../../utils/text/layout';
import { closestOf, isElement } from '../../../utils/text/safe-dom';

/** The link of ours that something in the page belongs to; null when it belongs to none. */
export function linkOf(target: EventTarget | null): HTMLElement | null {
  const node = target as Node | null;
  return isElement(node) ? (closestOf(node, `a[${OWN_LINK_ATTRIBUTE}]`) as HTMLElement | null) : null;
}

/** Whether a finger did it. A click tells so as well, though TypeScript has it as one of a mouse. */
export const isByTouch = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';
