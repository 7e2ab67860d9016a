import { AnnouncerProvider } from '../../components/announcer';
import { LanguageProvider } from '../../components/language';
import { LanguageSection } from '../../components/settings/language-section';
import { LinksSection } from '../../components/settings/links-section';
import { NotebookSection } from '../../components/settings/notebook-section';
import { PermissionSection } from '../../components/settings/permission-section';
import { PrivacySection } from '../../components/settings/privacy-section';
import { SettingsView } from '../../components/settings/settings-view';
import { languageSetting, linksSetting } from '../../utils/settings';
import { useChosenTranslator } from '../shared/use-chosen-translator';
import { useSetting } from './use-setting';

/** The settings; a change holds at once, everywhere. */
export function App() {
  const translator = useChosenTranslator();
  const language = useSetting(languageSetting);
  const links = useSetting(linksSetting);

  if (!translator || language === null || links === null) return null;
  return (
    <LanguageProvider translator={translator}>
      <AnnouncerProvider>
        <SettingsView>
          <LanguageSection language={language} onLanguage={languageSetting.setValue} />
          <LinksSection links={links} onLinks={linksSetting.setValue} />
          <PrivacySection />
          <NotebookSection />
          <PermissionSection />
        </SettingsView>
      </AnnouncerProvider>
    </LanguageProvider>
  );
}
