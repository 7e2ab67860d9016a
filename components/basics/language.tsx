import { createContext, useContext, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Translator } from '../../utils/i18n';

const TranslatorContext = createContext<Translator | null>(null);

/** Gives everything inside it its words. */
export function LanguageProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  return (
    <TranslatorContext value={translator}>
      <I18nProvider locale={translator.language}>{children}</I18nProvider>
    </TranslatorContext>
  );
}

/** The words of the language that was chosen. Throws outside a `LanguageProvider`. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('There is no LanguageProvider around this component');
  return translator;
}
