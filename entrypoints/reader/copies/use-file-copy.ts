import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useAnnounce } from '../../../components/basics/announcer';
import { useTranslator } from '../../../components/basics/language';
import { sizeIn } from '../../../components/basics/size';
import type { CopyProblem } from '../../../components/reader/copy-notices';
import { createFileCopies, type FileCopy } from '../../../utils/files/copies';
import { createReader } from '../../../utils/notebook';
import { isStorageFull } from '../../../utils/notebook/storage-full';
import type { PageSummary } from '../../../utils/reading/types';
import { canonicalAddress } from '../../../utils/sites/address';
import type { LoadedFile } from '../loaded-file';
import type { ReadFile } from '../read-file';
import { orNothing } from '../../shared/or-nothing';

const copies = createFileCopies();
const reader = createReader();
const NONE: FileCopy[] = [];

/** What is to be known and done about kept copies of the file that is shown. */
export interface FileCopyState {
  /** The copy that is kept of exactly this file; null when there is none. */
  kept: FileCopy | null;
  /** Whether keeping one is offered: not before a passage of the letter was kept. */
  isOffered: boolean;
  /** A copy of another file that stood at this address before. */
  older: FileCopy | null;
  isBusy: boolean;
  problem: CopyProblem | null;
  /** Keeps a copy, or deletes it. */
  keep(wanted: boolean): void;
}

/**
 * @param read what was read in the file; null until then
 * @param bytesOf gives the bytes of the file: those of `file` may have been given away
 */
export function useFileCopy(
  file: LoadedFile,
  read: ReadFile | null,
  bytesOf: () => Promise<Uint8Array<ArrayBuffer>>,
): FileCopyState {
  const t = useTranslator();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CopyProblem | null>(null);
  const { summary = null } = read ?? {};
  const address = summary && canonicalAddress(summary.url);
  const hasPassages = useLiveQuery(() => isAnyKept(summary).catch(orNothing(false)), [summary], false);
  const ofAddress = useLiveQuery(
    () => (address ? copies.keptFrom([address]).catch(orNothing(NONE)) : NONE),
    [address],
    NONE,
  );
  const sha256 = read?.digest ?? null;
  const kept = useLiveQuery(() => copyWith(sha256).catch(orNothing(null)), [sha256], null);

  const keep = async (wanted: boolean): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      if (wanted) {
        const copy = await copies.keep({
          bytes: await bytesOf(),
          kind: file.kind,
          title: read!.title,
          address: address!,
        });
        announce(t('copies.kept', { size: sizeIn(t.language, copy.size) }));
      } else {
        await copies.remove(kept!.sha256);
        announce(t('copies.removed'));
      }
    } catch (error) {
      console.error('Kamernoot could not keep or delete a copy', error);
      setProblem(!wanted ? 'removeFailed' : isStorageFull(error) ? 'full' : 'failed');
    }
    setBusy(false);
  };

  return {
    kept,
    isOffered: sha256 !== null && (hasPassages || kept !== null),
    older: (sha256 && !file.copy && ofAddress.find((copy) => copy.sha256 !== sha256)) || null,
    isBusy: busy,
    problem,
    keep: (wanted) => void keep(wanted),
  };
}

async function copyWith(sha256: string | null): Promise<FileCopy | null> {
  return (sha256 && (await copies.get(sha256))) || null;
}

async function isAnyKept(summary: PageSummary | null): Promise<boolean> {
  return summary !== null && (await reader.ofPage(summary.url, summary.ids)).length > 0;
}
