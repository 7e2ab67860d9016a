import { useTranslator } from '../basics/language';
import { SettingsSection } from './settings-section';

/** What leaves the browser. */
export function PrivacySection() {
  const t = useTranslator();
  return (
    <SettingsSection title={t('options.privacy')}>
      <p>{t('options.privacyText')}</p>
    </SettingsSection>
  );
}
