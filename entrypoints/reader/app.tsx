import { AnnouncerProvider } from '../../components/basics/announcer';
import { Button } from '../../components/basics/button';
import { FailureBoundary } from '../../components/basics/failure-boundary';
import { LanguageProvider } from '../../components/basics/language';
import { Notice } from '../../components/basics/notice';
import { useChosenTranslator } from '../shared/use-chosen-translator';
import { Reader } from './reader';

/** The reader in the language that was chosen. */
export function App() {
  const translator = useChosenTranslator();
  if (!translator) return null;
  return (
    <LanguageProvider translator={translator}>
      <AnnouncerProvider>
        <FailureBoundary
          fallback={
            <Notice tone="problem" text={translator('panel.failed')}>
              <Button onClick={() => location.reload()}>{translator('panel.again')}</Button>
            </Notice>
          }
        >
          <Reader />
        </FailureBoundary>
      </AnnouncerProvider>
    </LanguageProvider>
  );
}
