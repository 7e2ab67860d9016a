import type { LanguageSetting } from '../../utils/i18n';
import { useAnnounce } from '../announcer';
import { useTranslator } from '../language';

const CHOICES: LanguageSetting[] = ['auto', 'nl', 'en'];

interface LanguageSectionProps {
  language: LanguageSetting;
  /** Resolves when it is stored. */
  onLanguage: (language: LanguageSetting) => Promise<void>;
}

/** The language of the interface. */
export function LanguageSection({ language, onLanguage }: LanguageSectionProps) {
  const t = useTranslator();
  const announce = useAnnounce();
  return (
    <fieldset>
      <legend>{t('options.language')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} lang={choice === 'auto' ? undefined : choice}>
          <input
            type="radio"
            name="language"
            checked={language === choice}
            onChange={() => void onLanguage(choice).then(() => announce(t('options.saved')))}
          />
          {t(`options.language.${choice}`)}
        </label>
      ))}
      <p>{t('options.languageHint')}</p>
    </fieldset>
  );
}
