import { useTranslator } from '../language';

/** What leaves the browser. */
export function PrivacySection() {
  const t = useTranslator();
  return (
    <section aria-labelledby="privacy-title">
      <h2 id="privacy-title">{t('options.privacy')}</h2>
      <p>{t('options.privacyText')}</p>
    </section>
  );
}
