/**
 * Whether a key was pressed by itself and outside every field: only then may a single letter do something
 * (WCAG 2.1.4).
 *
 * @param key as `KeyboardEvent.key` has it, in lower case
 */
export function isPlainKey(event: KeyboardEvent, key: string): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return false;
  if (event.key.toLowerCase() !== key) return false;
  const { target } = event;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'));
}
