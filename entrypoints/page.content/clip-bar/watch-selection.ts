import {
  attributeOf,
  closestOf,
  isElement,
  parentOf,
  rootOf,
  selectionOf,
} from '../../../utils/text/safe-dom';
import type { BarControl } from '../page-tools/bar-on-demand';

interface SelectionWatchOptions {
  bar: BarControl;
  /** Offers to keep a range; false when there is nothing in it to keep. */
  offer(range: Range): boolean;
  signal: AbortSignal;
}

/** A selection is offered when it has rested this long, in milliseconds. */
const REST = 250;
/** Shorter selections are slips of the pointer. */
const SHORTEST = 3;

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The user's selection as a range worth keeping; null when it is none. */
export function selectedRange(): Range | null {
  const selection = selectionOf(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (selection.toString().trim().length < SHORTEST) return null;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const element = isElement(node) ? node : parentOf(node);
  return isElement(element) && closestOf(element, FIELDS) ? null : range;
}

/** Shows the bar when text was selected, with the pointer, by touch or with the keyboard. */
export function watchSelection({ bar, offer, signal }: SelectionWatchOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;

  function look(): void {
    if (pressed || bar.isInUse) return;
    const range = selectedRange();
    if (range && bar.wasOffered(range)) return;
    if (!range || !offer(range)) bar.close();
  }

  const lookSoon = (): void => {
    if (selectionOf(document)?.isCollapsed) bar.forgetOffer();
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };

  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ) => document.addEventListener(name, listener, { capture: true, passive: name !== 'keydown', signal });
  const release = (): void => {
    pressed = false;
    lookSoon();
  };
  on('pointerdown', () => (pressed = true));
  on('pointerup', release);
  // A finger that has selected belongs to the browser from then on, which lets it go in its own time.
  on('pointercancel', release);
  on('selectionchange', lookSoon);
  on('keydown', (event) => onKey(event, bar));
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Enter keeps, Tab goes to note and tags, Escape closes: while the bar is offered and nothing else has the focus. */
function onKey(event: KeyboardEvent, bar: BarControl): void {
  if (!event.isTrusted || event.isComposing || !bar.takesKeys || bar.isInUse) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || hasFocus()) return;
  if (event.key === 'Enter') void bar.keep();
  else if (event.key === 'Tab') bar.focusNote();
  else if (event.key === 'Escape') bar.close();
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether something in the page has the focus, so that keys are its own. */
function hasFocus(): boolean {
  const root = rootOf(document);
  const active = activeElementOf(document);
  // In a modal dialog the focus of nothing else is the dialog's.
  if (active === null || active === root || active.matches('body, dialog')) return false;
  // A region that only takes the focus when it is clicked, such as `<main tabindex="-1">`, does nothing with keys.
  return (
    attributeOf(active, 'tabindex') !== '-1' || active.matches(FIELDS) || active.matches('a[href], button')
  );
}

const activeElementOf = (target: Document): Element | null =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')!.get!.call(target) as Element | null;
