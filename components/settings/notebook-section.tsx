import { useTranslator } from '../language';

/** Where the notebook lives, and what ends it. */
export function NotebookSection() {
  const t = useTranslator();
  return (
    <section aria-labelledby="notebook-title">
      <h2 id="notebook-title">{t('options.notebook')}</h2>
      <p>{t('options.notebookText')}</p>
      <p className="settings-warning">{t('options.notebookWarning')}</p>
    </section>
  );
}
