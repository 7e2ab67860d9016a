import type { LetterReading } from '../../utils/letters/types';
import { DossierButton } from '../dossier/dossier-button';
import { useOpenDossier } from '../dossier/open-dossier';
import { useTranslator } from '../basics/language';
import './letter-facts.css';

/** What a letter says about itself, as a list of names and values. What it does not say is left out. */
export function LetterFacts({ letter }: { letter: LetterReading }) {
  const t = useTranslator();
  const canOpen = useOpenDossier() !== null;
  const names = new Intl.ListFormat(t.language, { type: 'conjunction' });
  const dossiers = canOpen
    ? letter.dossiers.map((dossier) => <DossierButton key={dossier} ids={[`dossier-${dossier}`]} named />)
    : letter.dossiers.map(spaced).join(', ');
  const facts = [
    [t('letter.sender'), letter.sender],
    [t('letter.date'), letter.date && t.date(letter.date)],
    [t('letter.signatories'), letter.signatories.length > 0 ? names.format(letter.signatories) : null],
    [t('letter.addressee'), letter.addressee],
    [t('letter.ownReference'), letter.ownReference],
    [t('letter.yourReference'), letter.yourReference],
    [t('letter.documentNumber'), letter.documentNumber],
    [t('letter.zaakNumber'), letter.zaakNumber],
    [t('letter.dossiers'), letter.dossiers.length > 0 ? dossiers : null],
  ] as const;
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl className="letter-facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang="nl">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `30573` as parliament writes it, with a space that does not break. */
function spaced(dossier: string): string {
  return dossier.replace(/^(\d{2})(\d{3})/, '$1\u00A0$2');
}
