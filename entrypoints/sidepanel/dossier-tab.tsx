import { useCopyCitation } from '../../components/basics/copy-citation';
import { DossierView } from '../../components/dossier/dossier-view';
import { citeEntry } from '../../components/dossier/shown-dossier';
import { useTranslator } from '../../components/basics/language';
import { Notice } from '../../components/basics/notice';
import { useDossier, useDossierTitle } from './use-dossier';

interface DossierTabProps {
  /** `30573` */
  number: string;
  /** Whether the user came here just now. */
  arrived: boolean;
  onBack: () => void;
}

/** The view of one dossier. */
export function DossierTab({ number, arrived, onBack }: DossierTabProps) {
  const t = useTranslator();
  const dossier = useDossier(number);
  const title = useDossierTitle(number);
  const copy = useCopyCitation();
  if (dossier === 'loading') return <p>{t('dossier.loading')}</p>;
  if (dossier === 'failed') return <Notice tone="problem" text={t('dossier.failed')} />;
  return (
    <DossierView
      key={number}
      dossier={dossier}
      title={title}
      arrived={arrived}
      onBack={onBack}
      onCopy={(entry) => copy?.((style) => citeEntry(entry, style))}
    />
  );
}
