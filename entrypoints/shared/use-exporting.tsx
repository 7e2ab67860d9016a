import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { AskExport, ExportScope } from '../../components/export/export-context';
import { ExportDialog, type ExportState } from '../../components/export/export-dialog';
import type { CitationStyle } from '../../utils/citation/types';
import type { ExportFormat } from '../../utils/export/types';
import { download } from './download';
import { exportInWorker } from './export-client';

/**
 * Taking passages out: a function that asks how, and the dialog that it opens.
 *
 * @param onDone called with the name of the file
 */
export function useExporting(style: CitationStyle, onDone: (name: string) => void): [AskExport, ReactNode] {
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
      const context = { name, title, style, exportedAt: new Date().toISOString() };
      const file = await exportInWorker(
        { format, context, passages: await passages() },
        (done) => setState({ status: 'running', done }),
        controller.signal,
      );
      download(file);
      setScopes(null);
      onDone(file.name);
    } catch (error) {
      if (controller.signal.aborted) return;
      console.error('Kamernoot could not take passages out', error);
      setState({ status: 'failed' });
    }
  };

  const dialog = scopes && (
    <ExportDialog
      scopes={scopes}
      state={state}
      onStart={(scope, format) => void start(scope, format)}
      onClose={close}
    />
  );
  return [ask, dialog];
}
