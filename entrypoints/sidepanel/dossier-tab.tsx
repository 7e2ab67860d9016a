import { DossierView } from '../../components/dossier/dossier-view';
import { useTranslator } from '../../components/basics/language';
import { Notice } from '../../components/basics/notice';
import type { ToastMessage } from '../../components/basics/toast';
import { useCopyDocument } from './use-copy-document';
import { useDossier, useDossierTitle } from './use-dossier';

interface DossierTabProps {
  /** `30573` */
  number: string;
  /** Whether the user came here just now. */
  arrived: boolean;
  onBack: () => void;
  toast: (message: ToastMessage) => void;
}

/** The view of one dossier. */
export function DossierTab({ number, arrived, onBack, toast }: DossierTabProps) {
  const t = useTranslator();
  const dossier = useDossier(number);
  const title = useDossierTitle(number);
  const copy = useCopyDocument(toast);
  if (dossier === 'loading') return <p>{t('dossier.loading')}</p>;
  if (dossier === 'failed') return <Notice tone="problem" text={t('dossier.failed')} />;
  return (
    <DossierView
      key={number}
      dossier={dossier}
      title={title}
      arrived={arrived}
      onBack={onBack}
      onCopy={(entry) => void copy(entry)}
    />
  );
}
