/**
 * Whether everything that React is going to hydrate has been; false also when React has not started.
 *
 * Runs in the page's own world through `scripting.executeScript`, so it must stand by itself: it may use
 * nothing from outside. What it returns can be forged by the page and decides about nothing but when we begin.
 */
export function isHydrated(): boolean {
  const isKnown = (element: Element): string | undefined =>
    Object.keys(element).find((key) => key.startsWith('__reactProps$') || key.startsWith('__reactFiber$'));
  const isRaw = (element: Element): boolean =>
    Object.keys(element).some((key) => {
      if (!key.startsWith('__reactProps$')) return false;
      const props = (element as unknown as Record<string, { dangerouslySetInnerHTML?: unknown } | null>)[key];
      return Boolean(props?.dangerouslySetInnerHTML);
    });
  let started = false;
  for (const element of document.body.querySelectorAll('*')) {
    if (isKnown(element)) {
      started = true;
      break;
    }
  }
  if (!started) return Boolean(document.querySelector('[data-v-app]'));
  // A boundary that React has not come to yet: its elements stand in a known parent but are not known, and the
  // parent was not given them as raw HTML.
  const texts = document.querySelectorAll('main p, main li, main h1, article p, body p');
  for (const text of texts) {
    let element: Element | null = text;
    while (element && !isKnown(element)) element = element.parentElement;
    if (!element) continue;
    if (element === text || isRaw(element)) continue;
    return false;
  }
  return true;
}
