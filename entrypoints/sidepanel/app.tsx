import { AnnouncerProvider } from '../../components/announcer';
import { LanguageProvider } from '../../components/language';
import { useChosenTranslator } from '../shared/use-chosen-translator';
import { Panel } from './panel';

/** The side panel in the language that was chosen. */
export function App() {
  const translator = useChosenTranslator();
  if (!translator) return null;
  return (
    <LanguageProvider translator={translator}>
      <AnnouncerProvider>
        <Panel />
      </AnnouncerProvider>
    </LanguageProvider>
  );
}
