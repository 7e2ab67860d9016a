import { firstRunAfter } from '../first-run-after';
import type { TextPages } from '../page-text';
import type { FileText } from './types';

/** The pages of a file, for whoever asks on which of them a stretch of its text stands. */
export function textPagesOf({ runs, pages }: Pick<FileText, 'runs' | 'pages'>): TextPages {
  return {
    placeOf(offset) {
      const index = firstRunAfter(runs, offset);
      const run = runs[index];
      if (!run) return null;
      const before = runs.slice(0, index).filter(({ page }) => page === run.page);
      const words = before.reduce((sum, { length }) => sum + length, 0);
      return { page: run.page + 1, at: words + Math.max(0, offset - run.start) };
    },
    offsetOf({ page, at }) {
      let before = 0;
      for (const run of runs) {
        if (run.page !== page - 1) continue;
        if (at < before + run.length) return run.start + at - before;
        before += run.length;
      }
      return null;
    },
    numberOf: (page) => pages[page - 1]?.number ?? page,
  };
}
