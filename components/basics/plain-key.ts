let areOn = true;
const watching = new Set<() => void>();

/** Switches all shortcuts of a single key on or off: who speaks commands sets them off without knowing. */
export function switchPlainKeys(on: boolean): void {
  areOn = on;
  for (const onChange of watching) onChange();
}

export const arePlainKeysOn = (): boolean => areOn;

/** Calls back when they are switched. Returns what ends that. */
export function watchPlainKeys(onChange: () => void): () => void {
  watching.add(onChange);
  return () => watching.delete(onChange);
}

/**
 * Whether a key was pressed by itself and outside every field: only then may a single letter do something
 * (WCAG 2.1.4).
 *
 * @param key as `KeyboardEvent.key` has it, in lower case
 */
export function isPlainKey(event: KeyboardEvent, key: string): boolean {
  if (!areOn) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return false;
  if (event.key.toLowerCase() !== key) return false;
  const { target } = event;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'));
}
