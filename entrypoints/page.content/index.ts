import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITE_MATCHES } from '../../utils/sites/matches';
import { removeResidue } from '../../utils/links/residue';
import { contentTypeOf } from '../../utils/text/safe-dom';
import { startPage } from './start-page';
import './page.css';

/** Runs on the sites' pages, and on any other page when the user asks for it. */
export default defineContentScript({
  matches: [...SITE_MATCHES],
  runAt: 'document_idle',
  /** Resolves when Kamernoot answers in this page: whoever brings it into a page waits for that. */
  async main(ctx) {
    // In Chromium's own PDF viewer a script runs, but there is nothing to read.
    if (!/html/.test(contentTypeOf(document))) return;
    await whenVisited(document);
    removeResidue(document);
    await startPage(ctx);
  },
});

/** A page that the browser prepares before anybody goes there is not to be read yet, and perhaps never. */
async function whenVisited(page: Document & { prerendering?: boolean }): Promise<void> {
  if (page.prerendering !== true) return;
  await new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }));
}
