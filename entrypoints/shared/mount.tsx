import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/basics/base.css';
import { AnnouncerProvider } from '../../components/basics/announcer';
import { Button } from '../../components/basics/button';
import { FailureBoundary } from '../../components/basics/failure-boundary';
import { LanguageProvider } from '../../components/basics/language';
import { Notice } from '../../components/basics/notice';
import { followPlainKeys } from './follow-plain-keys';
import { useChosenTranslator } from './use-chosen-translator';

/**
 * What every screen of the extension stands in: the chosen language, a voice for screen readers, and words with a way
 * on where a mistake of ours would leave an empty page. Shows nothing until the language is known.
 */
function Screen({ children }: { children: ReactNode }) {
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
          {children}
        </FailureBoundary>
      </AnnouncerProvider>
    </LanguageProvider>
  );
}

/**
 * React Aria looks for its own style element by this id and, not finding it, adds one that our policy forbids. The rule
 * that it would hold is in react-aria.css.
 */
function keepStylesOut(): void {
  const place = document.createElement('meta');
  place.id = 'react-aria-pressable-style';
  document.head.append(place);
}

/**
 * Shows a screen on the page of the extension that calls this.
 *
 * @param strict whether React may do everything twice while developing, to bring mistakes to light
 */
export function mount(screen: ReactNode, { strict = true } = {}): void {
  followPlainKeys();
  keepStylesOut();
  const framed = <Screen>{screen}</Screen>;
  createRoot(document.getElementById('root')!).render(strict ? <StrictMode>{framed}</StrictMode> : framed);
}
