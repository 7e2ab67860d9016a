import type { LanguageSetting } from '../../utils/i18n';
import { useTranslator } from '../basics/language';
import { ChoiceGroup } from './choice-group';

const CHOICES: LanguageSetting[] = ['auto', 'nl', 'en'];

interface LanguageSectionProps {
  language: LanguageSetting;
  /** Resolves when it is stored. */
  onLanguage: (language: LanguageSetting) => Promise<void>;
}

/** The language of the interface. */
export function LanguageSection({ language, onLanguage }: LanguageSectionProps) {
  const t = useTranslator();
  return (
    <ChoiceGroup
      title={t('options.language')}
      choices={CHOICES.map((value) => ({
        value,
        label: t(`options.language.${value}`),
        ...(value === 'auto' ? {} : { lang: value }),
      }))}
      chosen={language}
      onChoose={onLanguage}
      hint={t('options.languageHint')}
    />
  );
}
