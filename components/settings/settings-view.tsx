import type { ReactNode } from 'react';
import { useTranslator } from '../basics/language';
import './settings-view.css';

/** The frame of the settings; each section is a component of its own, and one of its `children`. */
export function SettingsView({ children }: { children: ReactNode }) {
  const t = useTranslator();
  return (
    <main className="settings-view">
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>
          {t('panel.name')} <span>{t('options.title')}</span>
        </h1>
      </header>
      {children}
    </main>
  );
}
