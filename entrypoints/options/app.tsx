import { useEffect, useState } from 'react';
import { AnnouncerProvider } from '../../components/announcer';
import { LanguageProvider } from '../../components/language';
import { SettingsView } from '../../components/settings-view';
import type { LanguageSetting } from '../../utils/i18n';
import { languageSetting, linksSetting } from '../../utils/settings';
import { useChosenTranslator } from '../shared/use-chosen-translator';

/** The settings; a change holds at once, everywhere. */
export function App() {
  const translator = useChosenTranslator();
  const [language, setLanguage] = useState<LanguageSetting | null>(null);
  const [links, setLinks] = useState<boolean | null>(null);
  useEffect(() => {
    void languageSetting.getValue().then(setLanguage);
    void linksSetting.getValue().then(setLinks);
    const stops = [languageSetting.watch(setLanguage), linksSetting.watch(setLinks)];
    return () => stops.forEach((stop) => stop());
  }, []);

  if (!translator || language === null || links === null) return null;
  return (
    <LanguageProvider translator={translator}>
      <AnnouncerProvider>
        <SettingsView
          language={language}
          onLanguage={(chosen) => languageSetting.setValue(chosen)}
          links={links}
          onLinks={(wanted) => linksSetting.setValue(wanted)}
        />
      </AnnouncerProvider>
    </LanguageProvider>
  );
}
