import { useAnnounce } from './announcer';
import type { LanguageSetting } from '../utils/i18n';
import { useTranslator } from './language';
import { PermissionList } from './permission-list';
import './settings-view.css';

const LANGUAGE_CHOICES: LanguageSetting[] = ['auto', 'nl', 'en'];

interface SettingsViewProps {
  language: LanguageSetting;
  /** Resolves when it is stored. */
  onLanguage: (language: LanguageSetting) => Promise<void>;
  /** Whether references on pages are made links. */
  links: boolean;
  onLinks: (links: boolean) => Promise<void>;
}

/** What can be chosen, and what a user should know before trusting Kamernoot with a notebook. */
export function SettingsView({ language, onLanguage, links, onLinks }: SettingsViewProps) {
  const t = useTranslator();
  const announce = useAnnounce();
  const said = () => announce(t('options.saved'));
  return (
    <main className="settings-view">
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>
          {t('panel.name')} <span>{t('options.title')}</span>
        </h1>
      </header>

      <fieldset>
        <legend>{t('options.language')}</legend>
        {LANGUAGE_CHOICES.map((choice) => (
          <label key={choice} lang={choice === 'auto' ? undefined : choice}>
            <input
              type="radio"
              name="language"
              checked={language === choice}
              onChange={() => void onLanguage(choice).then(said)}
            />
            {t(`options.language.${choice}`)}
          </label>
        ))}
        <p>{t('options.languageHint')}</p>
      </fieldset>

      <fieldset>
        <legend>{t('options.pages')}</legend>
        <label>
          <input
            type="checkbox"
            checked={links}
            aria-describedby="links-hint"
            onChange={(event) => void onLinks(event.target.checked).then(said)}
          />
          {t('options.links')}
        </label>
        <p id="links-hint">{t('options.linksHint')}</p>
      </fieldset>

      <section aria-labelledby="privacy-title">
        <h2 id="privacy-title">{t('options.privacy')}</h2>
        <p>{t('options.privacyText')}</p>
      </section>

      <section aria-labelledby="notebook-title">
        <h2 id="notebook-title">{t('options.notebook')}</h2>
        <p>{t('options.notebookText')}</p>
        <p className="settings-warning">{t('options.notebookWarning')}</p>
      </section>

      <PermissionList />
    </main>
  );
}
