import { EmptyState } from '../../components/empty-state';
import { useTranslator } from '../../components/language';
import { LetterView } from '../../components/letter-view';
import type { PageState } from '../../components/page-state';
import type { Kept } from './use-notebook';

interface LetterTabProps {
  page: PageState;
  kept: Kept;
  onShowReference: (start: number) => void;
}

/** The view of the open page, or why there is none. */
export function LetterTab({ page, kept, onShowReference }: LetterTabProps) {
  const t = useTranslator();
  switch (page.status) {
    case 'read': {
      const passages = Array.isArray(kept) ? kept : [];
      return <LetterView page={page.summary} passages={passages} onShowReference={onShowReference} />;
    }
    case 'waiting':
      return <p>{t('page.waiting')}</p>;
    case 'silent':
      return <EmptyState title={t('page.emptyTitle')} text={t('page.silentText')} />;
    case 'absent':
      return <EmptyState title={t('page.emptyTitle')} text={t('page.emptyText')} />;
  }
}
