import { useCallback, useRef, useState, type ReactNode } from 'react';
import { ExportContext, type AskExport, type ExportScope } from '../../components/export/export-context';
import { ExportDialog, type ExportState } from '../../components/export/export-dialog';
import { citePassages } from '../../utils/citation';
import type { ExportFormat } from '../../utils/export/types';
import { createReader } from '../../utils/notebook';
import { createRows } from '../../utils/notebook/rows';
import { citationStyleSetting } from '../../utils/settings';
import { copyRichText } from './copy-rich-text';
import { download } from './download';
import { exportInWorker } from './export-client';

const reader = createReader();
const rows = createRows();

/** Lets everything inside it take passages out: asks how, has the file made, and hands it to the downloads. */
export function Exporting({ children }: { children: ReactNode }) {
  const [scopes, setScopes] = useState<readonly ExportScope[] | null>(null);
  const [state, setState] = useState<ExportState>({ status: 'choosing' });
  const running = useRef<AbortController | null>(null);

  const ask = useCallback<AskExport>((asked) => {
    setState({ status: 'choosing' });
    setScopes(asked);
  }, []);
  const close = () => {
    running.current?.abort();
    running.current = null;
    setScopes(null);
  };
  const start = async ({ name, title, passages }: ExportScope, format: ExportFormat) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ status: 'running', done: 0 });
    try {
      const style = await citationStyleSetting.getValue();
      const context = { name, title, style, exportedAt: new Date().toISOString() };
      const file = await exportInWorker(
        { format, context, passages: await passages() },
        (done) => setState({ status: 'running', done }),
        controller.signal,
      );
      download(file);
      setState({ status: 'done', name: file.name });
    } catch (error) {
      if (controller.signal.aborted) return;
      console.error('Kamernoot could not take passages out', error);
      setState({ status: 'failed' });
    }
  };

  const copy = async ({ passages }: ExportScope) => {
    try {
      const ids = await passages();
      const kept = ids === 'all' ? (await reader.all()).toReversed() : await rows.get(ids);
      // What was deleted meanwhile is not taken out.
      const there = kept.filter((snippet) => snippet !== undefined);
      await copyRichText(citePassages(there, await citationStyleSetting.getValue()));
      setState({ status: 'copied', count: there.length });
    } catch (error) {
      console.error('Kamernoot could not copy passages', error);
      setState({ status: 'not-copied' });
    }
  };

  return (
    <ExportContext value={ask}>
      {children}
      {scopes && (
        <ExportDialog
          scopes={scopes}
          state={state}
          onCopy={(scope) => void copy(scope)}
          onStart={(scope, format) => void start(scope, format)}
          onClose={close}
        />
      )}
    </ExportContext>
  );
}
