import { useTranslator } from '../basics/language';

/** Leads to the practice letter, from wherever help is needed. */
export function PracticeLink() {
  const t = useTranslator();
  return (
    <a className="button" href="/welcome.html" target="_blank" rel="noreferrer">
      {t('welcome.open')}
    </a>
  );
}
