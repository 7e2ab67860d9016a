import type { ReactNode } from 'react';
import { useTranslator } from '../basics/language';
import { SettingsSection } from './settings-section';

/** Where the notebook lives, what ends it, and (as children) how well it is protected. */
export function NotebookSection({ children }: { children?: ReactNode }) {
  const t = useTranslator();
  return (
    <SettingsSection title={t('options.notebook')}>
      <p>{t('options.notebookText')}</p>
      <p className="warning-box">{t('options.notebookWarning')}</p>
      {children}
    </SettingsSection>
  );
}
