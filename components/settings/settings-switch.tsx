import { useId } from 'react';
import { useAnnounce } from '../basics/announcer';
import { useTranslator } from '../basics/language';
import { SettingsHint } from './settings-hint';

interface SettingsSwitchProps {
  label: string;
  on: boolean;
  /** Resolves when it is stored. */
  onChange: (on: boolean) => Promise<void>;
  hint?: string;
}

/** Something that is on or off. A change holds at once, and that it was stored is read aloud. */
export function SettingsSwitch({ label, on, onChange, hint }: SettingsSwitchProps) {
  const t = useTranslator();
  const announce = useAnnounce();
  const hintId = useId();
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint && hintId}
          onChange={(event) => void onChange(event.target.checked).then(() => announce(t('options.saved')))}
        />
        {label}
      </label>
      <SettingsHint id={hintId} text={hint} />
    </>
  );
}
