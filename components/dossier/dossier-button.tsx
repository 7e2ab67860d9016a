import { describeReference } from '../../utils/citation/reference-label';
import { dossierOf } from '../../utils/references/id-parts';
import { Button, IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';
import { useOpenDossier } from './open-dossier';

interface DossierButtonProps {
  /** Ids of documents; the first that belongs to a dossier counts. */
  ids: string[];
  /** With the number of the dossier in sight. */
  named?: boolean;
}

/** Leads to the dossier of a document. Nothing where there is none, or where it cannot be shown. */
export function DossierButton({ ids, named = false }: DossierButtonProps) {
  const t = useTranslator();
  const open = useOpenDossier();
  const dossier = ids.map(dossierOf).find((found) => found !== null) ?? null;
  if (open === null || dossier === null) return null;
  const name = describeReference(`dossier-${dossier}`);
  const label = t('dossier.open', { dossier: name });
  const press = () => open(dossier);
  return named ? (
    <Button look="plain" icon="dossier" aria-label={label} title={label} onClick={press}>
      {name}
    </Button>
  ) : (
    <IconButton icon="dossier" label={label} onClick={press} />
  );
}
