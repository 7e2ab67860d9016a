import { StorageFacts } from '../../components/backup/storage-facts';
import { CitationSection } from '../../components/settings/citation-section';
import { FilesSection } from '../../components/settings/files-section';
import { LanguageSection } from '../../components/settings/language-section';
import { LettersSection } from '../../components/settings/letters-section';
import { LinksSection } from '../../components/settings/links-section';
import { NotebookSection } from '../../components/settings/notebook-section';
import { PermissionSection } from '../../components/settings/permission-section';
import { PracticeSection } from '../../components/settings/practice-section';
import { PrivacySection } from '../../components/settings/privacy-section';
import { ResetSection } from '../../components/settings/reset-section';
import { SettingsView } from '../../components/settings/settings-view';
import { ShortcutSection } from '../../components/settings/shortcut-section';
import {
  citationStyleSetting,
  languageSetting,
  linksSetting,
  openFilesSetting,
  plainKeysSetting,
  rememberLettersSetting,
} from '../../utils/settings';
import { createWriter } from '../../utils/notebook';
import { resetSettings } from '../../utils/settings/setting';
import { sitesWithoutLinksSetting, wantLinksOn } from '../../utils/settings/site-links';
import { useSetting } from '../shared/use-setting';
import { Backup } from './backup/backup';
import { Copies } from './copies';
import { openShortcutSettings, useShortcuts } from './use-shortcuts';
import { useStorageState } from './use-storage-state';

/** The settings; a change holds at once, everywhere. */
export function Settings() {
  const language = useSetting(languageSetting);
  const links = useSetting(linksSetting);
  const citation = useSetting(citationStyleSetting);
  const remembers = useSetting(rememberLettersSetting);
  const sitesWithout = useSetting(sitesWithoutLinksSetting);
  const opensFiles = useSetting(openFilesSetting);
  const plainKeys = useSetting(plainKeysSetting);
  const shortcuts = useShortcuts();
  const storage = useStorageState();

  if (
    language === null ||
    links === null ||
    citation === null ||
    sitesWithout === null ||
    remembers === null ||
    opensFiles === null ||
    plainKeys === null
  )
    return null;
  return (
    <SettingsView>
      <LanguageSection language={language} onLanguage={languageSetting.setValue} />
      <LinksSection
        links={links}
        onLinks={linksSetting.setValue}
        sitesWithout={sitesWithout}
        onSite={(site) => wantLinksOn(site, true)}
      />
      <FilesSection opens={opensFiles} onOpens={openFilesSetting.setValue} />
      <CitationSection chosen={citation} onChoose={citationStyleSetting.setValue} />
      <LettersSection
        remembers={remembers}
        onRemembers={rememberLettersSetting.setValue}
        onForget={() => createWriter().forgetLetters()}
      />
      <ShortcutSection
        shortcuts={shortcuts}
        onChange={openShortcutSettings}
        plainKeys={plainKeys}
        onPlainKeys={plainKeysSetting.setValue}
      />
      <NotebookSection>{storage && <StorageFacts {...storage} />}</NotebookSection>
      <Copies />
      <Backup />
      <PracticeSection />
      <PrivacySection />
      <PermissionSection />
      <ResetSection onReset={resetSettings} />
    </SettingsView>
  );
}
