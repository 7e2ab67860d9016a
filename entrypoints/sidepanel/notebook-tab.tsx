import { useState, useSyncExternalStore } from 'react';
import { Button } from '../../components/basics/button';
import { DossierButton } from '../../components/dossier/dossier-button';
import { useTranslator } from '../../components/basics/language';
import { NotebookView, type Listing } from '../../components/notebook/notebook-view';
import { isSameQuestion } from '../../components/notebook/notebook-question';
import { groupedRows } from '../../components/notebook/group-headings';
import { Notice } from '../../components/basics/notice';
import type { ToastMessage } from '../../components/basics/toast';
import { openBackupPage } from '../shared/backup-page';
import { searchClient } from './search-client';
import { useAlternatives } from './use-alternatives';
import { useKeptTotal } from './use-notebook';
import { useDossierTitles } from './use-dossier-titles';
import { listings, useListing } from './use-listing';
import type { PanelStore } from './panel-store';
import { usePart } from './use-panel-state';
import { useSavedSearches } from './use-saved-searches';
import { useSuggestions } from './use-suggestions';

/** How many passages are read at first: more than a usual panel shows, and few enough to be there at once. */
const FIRST_STEP = 10;
/** How many more are read at a time. */
const STEP = 30;

interface NotebookTabProps {
  shown: PanelStore;
  toast: (message: ToastMessage | null) => void;
}

/** The view of the whole notebook. */
export function NotebookTab({ shown, toast }: NotebookTabProps) {
  const t = useTranslator();
  const question = usePart(shown, 'question');
  const { query, order, grouping } = question;
  const dossier = /(?<!\S)dossier:"?(\d{5}(?:-[A-Z\d]+)?)(?![\w-])/.exec(query)?.[1];
  const asked = JSON.stringify([query, order, grouping]);
  // The list stands where it was left, when it is the same list.
  const [place] = useState(() => {
    const left = shown.get().place;
    return left && isSameQuestion(left.question, question) ? left : null;
  });
  const [grown, setGrown] = useState({ asked, limit: place?.limit ?? FIRST_STEP });
  const limit = grown.asked === asked ? grown.limit : FIRST_STEP;

  const client = searchClient();
  const news = useSyncExternalStore(client.watch, client.news);
  const listing = useListing(question, limit);
  const dossierTitles = useDossierTitles(dossiersIn(listing));
  const kept = useKeptTotal();
  const suggestions = useSuggestions(client, query);
  const nothing = listing !== 'failed' && listing?.total === 0 && query.trim() !== '';
  const alternatives = useAlternatives(client, nothing ? query : null);
  const { saved, save, remove } = useSavedSearches(toast);

  if (listing === 'failed' || kept === 'failed') {
    return (
      <Notice tone="problem" text={t('notebook.failed')}>
        <Button onClick={() => void openBackupPage()}>{t('backup.toSave')}</Button>
      </Notice>
    );
  }
  if (listing === null || kept === null) return <p>{t('notebook.loading')}</p>;
  const { progress } = news;
  return (
    <>
      {progress.status === 'failed' && <Notice tone="problem" text={t('notebook.searchFailed')} />}
      <NotebookView
        question={question}
        onQuestion={(other) => {
          // On its way before anything is drawn.
          listings()
            .ask(other, FIRST_STEP)
            .catch(() => {});
          shown.change({ question: other });
        }}
        suggestions={suggestions}
        tags={news.tags}
        listing={listing}
        onMore={(least = 0) => setGrown({ asked, limit: Math.max(limit + STEP, least) })}
        dossierTitles={dossierTitles}
        place={place && isSameQuestion(place.question, question) ? place : null}
        onPlace={(now) => shown.change({ place: now && { ...now, question, limit } })}
        onFound={() => client.ask('all', { query, order })}
        kept={kept}
        alternatives={alternatives}
        saved={saved}
        onSave={(name) => save({ ...question, name })}
        onDeleteSaved={(search) => void remove(search)}
        indexed={progress.status === 'checking' && progress.anew ? progress.done / progress.total : null}
      >
        {dossier !== undefined && <DossierButton ids={[`dossier-${dossier}`]} named />}
      </NotebookView>
    </>
  );
}

/** The dossiers by which those passages stand together that are listed. */
function dossiersIn(listing: Listing | 'failed' | null): (string | null)[] {
  if (listing === null || listing === 'failed') return [];
  return groupedRows(listing.groups, listing.passages.length).map(({ group }) => group.dossier);
}
