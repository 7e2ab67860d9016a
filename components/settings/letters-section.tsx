import { useAnnounce } from '../basics/announcer';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { SettingsSection } from './settings-section';
import { SettingsSwitch } from './settings-switch';

interface LettersSectionProps {
  /** Whether letters that are opened are remembered. */
  remembers: boolean;
  /** Resolves when it is stored. */
  onRemembers: (remembers: boolean) => Promise<void>;
  /** Forgets those of which nothing was kept. Resolves to how many that were. */
  onForget: () => Promise<number>;
}

/** What is remembered of letters that were only opened. */
export function LettersSection({ remembers, onRemembers, onForget }: LettersSectionProps) {
  const t = useTranslator();
  const announce = useAnnounce();
  return (
    <SettingsSection title={t('options.letters')}>
      <SettingsSwitch
        label={t('options.rememberLetters')}
        on={remembers}
        onChange={onRemembers}
        hint={t('options.rememberLettersHint')}
      />
      <p>
        <Button
          onClick={() => void onForget().then((count) => announce(t('options.lettersForgotten', { count })))}
        >
          {t('options.forgetLetters')}
        </Button>
      </p>
    </SettingsSection>
  );
}
