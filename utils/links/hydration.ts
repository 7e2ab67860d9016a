import { bodyOf, queryFirst } from '../text/safe-dom';

/**
 * Waiting for a page that React brings to life.
 *
 * A server-rendered page is compared by React with what React would have made ("hydration"). Whoever changes
 * it before that causes an error, and React throws the server's part away. When it has happened cannot be seen
 * in the DOM, only on properties that React puts on its elements in the page's own JavaScript world, so that
 * world has to be asked.
 */

/** Marks that server-rendering frameworks leave in a page. */
const FRAMEWORK =
  'script[src*="/_next/"], script#__NEXT_DATA__, #__next, #__nuxt, #___gatsby, [data-reactroot], [data-server-rendered], ' +
  '#root > *, #app > *';

/** Next.js streams its data in inline scripts. */
const STREAMED = /self\.__next_f|\$RC=|\$RX=/;

/** Whether a page may still be waiting to be hydrated. */
export function mayHydrate(document: Document): boolean {
  if (queryFirst(document, FRAMEWORK)) return true;
  for (const script of Document.prototype.querySelectorAll.call(document, 'script:not([src])')) {
    if (STREAMED.test(script.textContent ?? '')) return true;
  }
  return hasReactComment(document);
}

/** React writes `<!-- -->` between two texts and `<!--$-->` around what it waits for. */
function hasReactComment(document: Document): boolean {
  const body = bodyOf(document);
  if (!body) return false;
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_COMMENT);
  for (let seen = 0; seen < 2000 && walker.nextNode(); seen++) {
    const data = (walker.currentNode as Comment).data;
    if (data === ' ' || data === '$' || data === '$?' || data === '/$') return true;
  }
  return false;
}

/** Times in milliseconds. */
interface HydrationWait {
  /** Asks the page's own world; rejects when that cannot be asked. */
  ask(): Promise<boolean>;
  /** Resolves when the page has loaded everything. */
  loaded: Promise<void>;
  /** Longest to wait after that. */
  limit: number;
  signal: AbortSignal;
}

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1_000;

/** Resolves when the page is hydrated, or when waiting any longer would not help. Never rejects. */
export async function untilHydrated({ ask, loaded, limit, signal }: HydrationWait): Promise<void> {
  let deadline = Infinity;
  void loaded.then(() => (deadline = performance.now() + limit));
  for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    try {
      if (await ask()) {
        // React marks an element just before it is done with it.
        await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE));
        return;
      }
    } catch {
      // Without an answer the best guess is some time after everything was loaded.
      await loaded;
      await new Promise((resolve) => setTimeout(resolve, Math.min(limit, LONGEST_PAUSE)));
      return;
    }
    if (performance.now() > deadline) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
