import { AnnouncerProvider } from '../../components/basics/announcer';
import { Button } from '../../components/basics/button';
import { FailureBoundary } from '../../components/basics/failure-boundary';
import { LanguageProvider } from '../../components/basics/language';
import { Notice } from '../../components/basics/notice';
import { Exporting } from '../shared/exporting';
import { useChosenTranslator } from '../shared/use-chosen-translator';
import { Panel } from './panel';

/** The side panel in the language that was chosen. */
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
          <Exporting>
            <Panel />
          </Exporting>
        </FailureBoundary>
      </AnnouncerProvider>
    </LanguageProvider>
  );
}
