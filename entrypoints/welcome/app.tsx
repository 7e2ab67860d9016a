import { AnnouncerProvider } from '../../components/basics/announcer';
import { LanguageProvider } from '../../components/basics/language';
import { useChosenTranslator } from '../shared/use-chosen-translator';
import { Welcome } from './welcome';

/** The page that opens once, after installing, and that settings and an empty notebook lead to. */
export function App() {
  const translator = useChosenTranslator();
  if (!translator) return null;
  return (
    <LanguageProvider translator={translator}>
      <AnnouncerProvider>
        <Welcome />
      </AnnouncerProvider>
    </LanguageProvider>
  );
}
