import { useTranslator } from '../language';

const PERMISSIONS = ['sites', 'page', 'menus', 'storage', 'panel', 'files', 'alarms'] as const;

/** Every permission that Kamernoot asks for, and why. */
export function PermissionSection() {
  const t = useTranslator();
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">{t('options.permissions')}</h2>
      <dl>
        {PERMISSIONS.map((permission) => (
          <div key={permission}>
            <dt>{t(`options.permission.${permission}`)}</dt>
            <dd>{t(`options.permission.${permission}Text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
