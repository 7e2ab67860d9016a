import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf, type FileFailureReason } from '../../utils/files/failure';
import type { ReadableKind } from '../../utils/files/file-kind';
import { fetchFile, type FetchProgress } from '../../utils/files/fetch-file';
import { readLocalFile } from '../../utils/files/local-file';
import { isOnOurSites } from '../../utils/sites/matches';

/** A file that is there whole. */
export interface LoadedFile {
  bytes: Uint8Array<ArrayBuffer>;
  kind: ReadableKind;
  /** Where it lies on the web; null for a file of this computer. */
  address: string | null;
  /** What it is called on this computer; null for a file of the web. */
  name: string | null;
}

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
    if (isFetched(address)) void load(address, begin(), setState);
    return () => ending.current?.abort();
  }, [address, begin]);

  return {
    state,
    retry: () => {
      setState(initialState(address));
      if (isFetched(address)) void load(address, begin(), setState);
    },
    cancel: () => {
      ending.current?.abort();
      setState({ status: 'cancelled' });
    },
    openLocal: (file) => {
      const signal = begin();
      setState({ status: 'loading', progress: null });
      void readLocalFile(file).then(
        (loaded) => signal.aborted || setState({ status: 'loaded', file: { ...loaded, address: null } }),
        (error: unknown) => signal.aborted || setState({ status: 'failed', reason: failureOf(error) }),
      );
    },
    fail: (reason) => setState({ status: 'failed', reason }),
  };
}

const isFetched = (address: string | null): address is string =>
  address !== null && isOnOurSites(new URL(address));

function initialState(address: string | null): FileState {
  if (isFetched(address)) return { status: 'loading', progress: null };
  return { status: address === null ? 'none' : 'elsewhere' };
}

async function load(
  address: string,
  signal: AbortSignal,
  setState: (state: FileState) => void,
): Promise<void> {
  const show = (state: FileState): void => {
    if (!signal.aborted) setState(state);
  };
  try {
    const { bytes, kind } = await fetchFile(address, {
      signal,
      onProgress: (progress) => show({ status: 'loading', progress }),
      mayBeLarge: (progress) =>
        new Promise((answer) => {
          signal.addEventListener('abort', () => answer(false));
          show({ status: 'large', progress, answer });
        }),
    });
    show({ status: 'loaded', file: { bytes, kind, address, name: null } });
  } catch (error) {
    show(
      error instanceof DOMException && error.name === 'AbortError'
        ? { status: 'cancelled' }
        : { status: 'failed', reason: failureOf(error) },
    );
  }
}
