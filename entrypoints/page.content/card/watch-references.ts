import { OWN_LINK_ATTRIBUTE } from '../../../utils/text/layout';
import { queryFirst } from '../../../utils/text/safe-dom';
import { isByTouch, linkOf } from './link-of';
import type { ReferenceCard } from './reference-card';

/** A card opens when pointer or focus have rested on a reference this long, in milliseconds. */
const REST = 100;
/** It stays this long after the pointer left, so that the pointer can get to it. */
const LINGER = 500;

type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Opens the card of a reference on which the pointer rests or that the keyboard reached, and closes it when
 * neither is there (WCAG 1.4.13): the pointer may go over to the card, Escape closes it without moving the focus,
 * and else it stays. Alt+Enter on a reference brings the keyboard into the card, Escape brings it back.
 *
 * A finger cannot rest on anything: its first tap on a reference opens the card, a second one follows it, and one elsewhere
 * closes the card. A click by anything else is the page's and the browser's as ever.
 */
export function watchReferences(card: ReferenceCard, signal: AbortSignal): void {
  let opening: Timer;
  let closing: Timer;
  /** The link on which the pointer or the focus came to rest last. */
  let candidate: HTMLElement | null = null;
  /** The link whose card was closed with Escape: it opens again when the user comes back to it. */
  let dismissed: HTMLElement | null = null;

  /** @param when what must be true of the link then: focus by a click or a finger shows no ring, and opens no card */
  function openSoon(link: HTMLElement, when = 'a'): void {
    clearTimeout(opening);
    if (link === dismissed) return;
    if (card.isOf(link)) {
      stopClosing();
      return;
    }
    if (link !== candidate) card.prepare(link);
    candidate = link;
    opening = setTimeout(() => {
      if (link.matches(when)) open(link);
    }, REST);
  }

  function open(link: HTMLElement): boolean {
    clearTimeout(opening);
    stopClosing();
    candidate = null;
    return card.open(link);
  }

  /** The pointer went elsewhere. */
  function leave(): void {
    if (!isReachedByKeys()) {
      clearTimeout(opening);
      candidate = null;
    }
    dismissed = null;
    // A pointer on its way to the card goes over many things: only the first counts.
    if (!card.link || closing !== undefined) return;
    closing = setTimeout(() => {
      closing = undefined;
      if (!card.isHeld) card.close();
    }, LINGER);
  }

  /** What the pointer does elsewhere is no matter to a reference that has the focus. */
  function isReachedByKeys(): boolean {
    return candidate?.matches(':focus-visible') ?? false;
  }

  function stopClosing(): void {
    clearTimeout(closing);
    closing = undefined;
  }

  const onPointerOver = ({ target, pointerType, buttons }: PointerEvent): void => {
    // While a button is down, something is being selected or dragged.
    if (pointerType === 'touch' || buttons !== 0) return;
    const link = linkOf(target);
    if (link) openSoon(link);
    else leave();
  };

  const onPointerMove = ({ pointerType, buttons }: PointerEvent): void => {
    if (candidate && pointerType !== 'touch' && buttons === 0) openSoon(candidate);
  };

  const onPointerDown = ({ target, pointerType }: PointerEvent): void => {
    clearTimeout(opening);
    if (pointerType === 'touch' && !linkOf(target) && !card.holds(target)) close();
  };

  const onClick = (event: MouseEvent): void => {
    const link = linkOf(event.target);
    if (!isByTouch(event) || !link || card.isOf(link) || !open(link)) return;
    event.preventDefault();
  };

  /** What scrolls past under the pointer is not pointed at; what the keyboard reached is scrolled to. */
  const onScroll = (): void => {
    if (!isReachedByKeys()) clearTimeout(opening);
  };

  const onFocusIn = ({ target }: FocusEvent): void => {
    const link = linkOf(target);
    if (link) openSoon(link, ':focus-visible');
    else closeUnlessHeld();
  };

  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget) return;
    setTimeout(closeUnlessHeld);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (ctrlKey || metaKey || shiftKey || event.isComposing) return;
    const link = linkOf(target);
    if (key === 'Escape' && !altKey && card.link) dismiss(card.link);
    else if (key === 'Enter' && altKey && link && (card.isOf(link) || open(link))) card.focus();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  function dismiss(link: HTMLElement): void {
    dismissed = link;
    const hadFocus = card.hasFocus;
    close();
    if (hadFocus) link.focus();
  }

  function closeUnlessHeld(): void {
    if (!isReachedByKeys() && !card.isHeld) close();
  }

  function close(): void {
    clearTimeout(opening);
    stopClosing();
    candidate = null;
    card.close();
  }

  const passive = { capture: true, passive: true, signal };
  document.addEventListener('pointerover', onPointerOver, passive);
  document.addEventListener('pointermove', onPointerMove, passive);
  document.addEventListener('pointerout', ({ relatedTarget }) => relatedTarget ?? leave(), passive);
  document.addEventListener('pointerdown', onPointerDown, passive);
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('scroll', onScroll, passive);
  document.addEventListener('focusin', onFocusIn, passive);
  document.addEventListener('focusout', onFocusOut, passive);
  document.addEventListener('keydown', onKeyDown, { capture: true, signal });
  signal.addEventListener('abort', () => close());

  // Who came to a reference before the card did is there still.
  for (const state of [':hover', ':focus-visible']) {
    const link = linkOf(queryFirst(document, `a[${OWN_LINK_ATTRIBUTE}]${state}`));
    if (link) openSoon(link, state);
  }
}
