import { useTranslator } from '../basics/language';
import { SettingsSection } from './settings-section';

const PERMISSIONS = ['sites', 'page', 'menus', 'storage', 'panel', 'files', 'alarms'] as const;

/** Every permission that Kamernoot asks for, and why. */
export function PermissionSection() {
  const t = useTranslator();
  return (
    <SettingsSection title={t('options.permissions')}>
      <dl>
        {PERMISSIONS.map((permission) => (
          <div key={permission}>
            <dt>{t(`options.permission.${permission}`)}</dt>
            <dd>{t(`options.permission.${permission}Text`)}</dd>
          </div>
        ))}
      </dl>
    </SettingsSection>
  );
}
