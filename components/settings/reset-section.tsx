import { useAnnounce } from '../basics/announcer';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { SettingsSection } from './settings-section';

/** @param onReset puts every choice back; resolves when that is stored */
export function ResetSection({ onReset }: { onReset: () => Promise<void> }) {
  const t = useTranslator();
  const announce = useAnnounce();
  return (
    <SettingsSection title={t('options.reset')}>
      <p>{t('options.resetText')}</p>
      <p>
        <Button onClick={() => void onReset().then(() => announce(t('options.resetDone')))}>
          {t('options.resetButton')}
        </Button>
      </p>
    </SettingsSection>
  );
}
