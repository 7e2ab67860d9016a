import { browser } from '../../utils/browser';
import type { ExportFile, OnProgress } from '../../utils/export/types';
import type { ExportNews, ExportOrder } from '../export-worker/protocol';

/**
 * Makes a file of passages in a worker of its own.
 *
 * @param signal ends the worker at once; the promise then rejects with the signal's reason
 */
export function exportInWorker(
  order: ExportOrder,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<ExportFile> {
  return new Promise<ExportFile>((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(browser.runtime.getURL('/export-worker.js'));
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason as Error);
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('The export worker failed'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
      if (data.kind === 'progress') {
        onProgress(data.done);
        return;
      }
      end();
      if (data.kind === 'file') resolve(data.file);
      else reject(new Error('The file could not be made'));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(order);
  });
}
