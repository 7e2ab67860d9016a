import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileCopy } from '../../utils/files/copies';
import { failureOf, type FileFailureReason } from '../../utils/files/failure';
import type { FetchProgress } from '../../utils/files/fetch-file';
import { readLocalFile } from '../../utils/files/local-file';
import { copyAsFile, isLoaded, loadFile } from './load-file';
import type { LoadedFile } from './loaded-file';

export type FileState =
  | { status: 'none' }
  /** It lies on a site of somebody else. */
  | { status: 'elsewhere' }
  | { status: 'loading'; progress: FetchProgress | null }
  | { status: 'large'; progress: FetchProgress; answer: (isWanted: boolean) => void }
  | { status: 'cancelled' }
  | { status: 'failed'; reason: FileFailureReason }
  | { status: 'loaded'; file: LoadedFile };

export interface FileLoading {
  state: FileState;
  /** Fetches the file again. */
  retry(): void;
  cancel(): void;
  /** Shows a file of this computer in the place of what is shown. */
  openLocal(file: File): void;
  /** Shows a kept copy in the place of what is shown. @param because why its original cannot be shown */
  openCopy(copy: FileCopy, because: FileFailureReason | null): void;
  /** What was loaded turned out to be no file that can be shown. */
  fail(reason: FileFailureReason): void;
}

/** Loads the file that the reader is asked for, and any that is dropped on it. */
export function useFile(address: string | null): FileLoading {
  const [state, setState] = useState<FileState>(() => initialState(address));
  const ending = useRef<AbortController | null>(null);

  const begin = useCallback((): AbortSignal => {
    ending.current?.abort();
    ending.current = new AbortController();
    return ending.current.signal;
  }, []);

  useEffect(() => {
    if (isLoaded(address)) void load(address, begin(), setState);
    return () => ending.current?.abort();
  }, [address, begin]);

  return {
    state,
    retry: () => {
      setState(initialState(address));
      if (isLoaded(address)) void load(address, begin(), setState);
    },
    cancel: () => {
      ending.current?.abort();
      setState({ status: 'cancelled' });
    },
    openLocal: (file) =>
      void show(begin(), setState, async () => {
        const { bytes, kind, name } = await readLocalFile(file);
        return { bytes, kind, name, address: null, copy: null };
      }),
    openCopy: (copy, because) =>
      void show(begin(), setState, () => copyAsFile({ ...copy, because }, address)),
    fail: (reason) => setState({ status: 'failed', reason }),
  };
}

function initialState(address: string | null): FileState {
  if (isLoaded(address)) return { status: 'loading', progress: null };
  return { status: address === null ? 'none' : 'elsewhere' };
}

/** Loads a file and shows it, or what hindered that; nothing any more once it was ended. */
async function show(
  signal: AbortSignal,
  setState: (state: FileState) => void,
  getting: () => Promise<LoadedFile>,
): Promise<void> {
  setState({ status: 'loading', progress: null });
  const outcome = await getting().then(
    (file): FileState => ({ status: 'loaded', file }),
    (error: unknown): FileState =>
      error instanceof DOMException && error.name === 'AbortError'
        ? { status: 'cancelled' }
        : { status: 'failed', reason: failureOf(error) },
  );
  if (!signal.aborted) setState(outcome);
}

function load(address: string, signal: AbortSignal, setState: (state: FileState) => void): Promise<void> {
  const tell = (state: FileState): void => {
    if (!signal.aborted) setState(state);
  };
  return show(signal, setState, () =>
    loadFile(address, {
      signal,
      onProgress: (progress) => tell({ status: 'loading', progress }),
      mayBeLarge: (progress) =>
        new Promise((answer) => {
          signal.addEventListener('abort', () => answer(false));
          tell({ status: 'large', progress, answer });
        }),
    }),
  );
}
