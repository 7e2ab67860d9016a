import { useCallback, useRef, useState } from 'react';
import { useAnnounce } from '../../../components/basics/announcer';
import { describeOutcome, isProblem, type BackupOutcome } from '../../../components/backup/outcome';
import type { RunningWork } from '../../../components/backup/work-progress';
import { useTranslator } from '../../../components/basics/language';
import { BackupRefused } from '../../../utils/notebook/backup/refusals';
import type { Work } from '../../../utils/notebook/backup/work';
import { isStorageFull } from '../../../utils/notebook/storage-full';
import { createSlices } from '../../../utils/reading/slices';

/** Begins a piece of work that is shown and can be stopped. */
export type StartWork = (kind: RunningWork['kind']) => Work;

export interface WorkState {
  work: RunningWork | null;
  outcome: BackupOutcome | null;
  /** Does something that consists of pieces of work, and says what came of it; one at a time. */
  run(task: (start: StartWork) => Promise<BackupOutcome | null>): Promise<void>;
  stop(): void;
}

/** One long task at a time, with its progress and what came of it. */
export function useWork(): WorkState {
  const t = useTranslator();
  const announce = useAnnounce();
  const [work, setWork] = useState<RunningWork | null>(null);
  const [outcome, setOutcome] = useState<BackupOutcome | null>(null);
  const running = useRef<AbortController | null>(null);

  const run = useCallback(
    async (task: (start: StartWork) => Promise<BackupOutcome | null>) => {
      if (running.current) return;
      const ending = new AbortController();
      running.current = ending;
      setOutcome(null);
      const slices = createSlices();
      const start: StartWork = (kind) => {
        setWork({ kind, done: 0, total: 0 });
        return {
          signal: ending.signal,
          onProgress: (done, total) => setWork({ kind, done, total }),
          turn: () => slices.turn(),
        };
      };
      const result = await task(start).catch((error: unknown) => outcomeOf(error, ending.signal));
      running.current = null;
      setWork(null);
      setOutcome(result);
      // A problem is read aloud by its notice.
      if (result && !isProblem(result)) announce(describeOutcome(result, t));
    },
    [announce, t],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return { work, outcome, run, stop };
}

function outcomeOf(error: unknown, signal: AbortSignal): BackupOutcome {
  if (signal.aborted) return { kind: 'stopped' };
  if (error instanceof BackupRefused) return { kind: 'refused', reason: error.reason };
  console.error('Kamernoot: a backup failed', error);
  return { kind: isStorageFull(error) ? 'full' : 'failed' };
}
