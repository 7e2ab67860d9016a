import { isElement, parentOf } from '../../../utils/text/safe-dom';

/** Brings a range to the middle of the window, gently unless the user prefers stillness. */
export function scrollIntoView(range: Range): void {
  const parent = isElement(range.startContainer) ? range.startContainer : parentOf(range.startContainer);
  if (!isElement(parent)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  parent.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
}
