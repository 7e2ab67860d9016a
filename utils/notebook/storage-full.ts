/** Whether something failed because the browser has no room. Dexie wraps the browser's error, sometimes several times. */
export function isStorageFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    if (cause.name === 'QuotaExceededError') return true;
    const { failures } = cause as { failures?: unknown };
    if (Array.isArray(failures) && failures.some(isStorageFull)) return true;
  }
  return false;
}
