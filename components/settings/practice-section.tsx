import { useTranslator } from '../basics/language';
import { PracticeLink } from '../welcome/practice-link';
import { SettingsSection } from './settings-section';

/** The way back to the first page. */
export function PracticeSection() {
  const t = useTranslator();
  return (
    <SettingsSection title={t('options.practice')}>
      <p>{t('options.practiceText')}</p>
      <p>
        <PracticeLink />
      </p>
    </SettingsSection>
  );
}
