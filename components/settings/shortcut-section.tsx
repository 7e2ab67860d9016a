import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { SettingsSection } from './settings-section';
import { SettingsSwitch } from './settings-switch';

/** A shortcut as the browser has it. */
export interface Shortcut {
  /** What it does. */
  description: string;
  /** `Alt+Shift+K`; empty when the user took it away or another extension has it. */
  keys: string;
}

interface ShortcutSectionProps {
  shortcuts: Shortcut[];
  /** Opens the browser's own page for changing them; null where only the user can open it. */
  onChange: (() => void) | null;
  /** Whether those of a single key are on. */
  plainKeys: boolean;
  /** Resolves when it is stored. */
  onPlainKeys: (on: boolean) => Promise<void>;
}

/** The keys that work in the whole browser, which the browser lets people change, and those in pages and panel. */
export function ShortcutSection(props: ShortcutSectionProps) {
  const { shortcuts, onChange, plainKeys, onPlainKeys } = props;
  const t = useTranslator();
  const rows = [
    ...shortcuts.map(({ description, keys }) => [description, keys || t('options.shortcutNone')]),
    [t('options.shortcutCard'), 'Alt+Enter'],
    [t('options.shortcutSearch'), plainKeys ? '/' : t('options.shortcutOff')],
    [t('options.shortcutCopy'), plainKeys ? 'C' : t('options.shortcutOff')],
    [t('options.shortcutEdit'), plainKeys ? 'E' : t('options.shortcutOff')],
    [t('options.shortcutDelete'), 'Delete'],
  ];
  return (
    <SettingsSection title={t('options.shortcuts')}>
      <ul className="settings-rows">
        {rows.map(([description, keys]) => (
          <li key={description}>
            <span>{description}</span>
            <kbd>{keys}</kbd>
          </li>
        ))}
      </ul>
      <SettingsSwitch
        label={t('options.plainKeys')}
        on={plainKeys}
        onChange={onPlainKeys}
        hint={t('options.plainKeysHint')}
      />
      {onChange ? (
        <p>
          <Button onClick={onChange}>{t('options.shortcutsChange')}</Button>
        </p>
      ) : (
        <p className="settings-hint">{t('options.shortcutsWhere')}</p>
      )}
    </SettingsSection>
  );
}
