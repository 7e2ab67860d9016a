import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createExport } from '../../utils/export';
import { createReader, type Snippet } from '../../utils/notebook';
import { createRows } from '../../utils/notebook/rows';
import type { ExportNews, ExportOrder } from './protocol';

/** Progress is told so often, in milliseconds. */
const NEWS_EVERY = 50;

async function read(passages: ExportOrder['passages']): Promise<Snippet[]> {
  if (passages === 'all') return (await createReader().all()).toReversed();
  const rows = await createRows().get(passages);
  // What was deleted meanwhile is not taken out.
  return rows.filter((row) => row !== undefined);
}

/**
 * The worker that makes one file of passages, beside the page that asked for it, which stays at hand meanwhile. To
 * stop it is to end it.
 */
export default defineUnlistedScript(() => {
  const post = (news: ExportNews): void => postMessage(news);

  const make = async ({ format, context, passages }: ExportOrder): Promise<void> => {
    let told = 0;
    try {
      const file = await createExport(format, await read(passages), context, (done) => {
        const now = performance.now();
        if (now - told < NEWS_EVERY) return;
        told = now;
        post({ kind: 'progress', done });
      });
      post({ kind: 'file', file });
    } catch (error) {
      console.error('Kamernoot could not make a file', error);
      post({ kind: 'failure' });
    }
  };
  addEventListener('message', ({ data }: MessageEvent<ExportOrder>) => void make(data));
});
