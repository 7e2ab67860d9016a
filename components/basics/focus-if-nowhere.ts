/** Gives an element the focus when what had it is gone or can no longer be used; else the focus stays where it is. */
export function focusIfNowhere(element: HTMLElement | null): void {
  const active = document.activeElement;
  if (!active || active === document.body || active.matches(':disabled')) element?.focus();
}
