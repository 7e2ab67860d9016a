import { useState } from 'react';
import { useAnnounce } from '../../components/basics/announcer';
import { useTranslator } from '../../components/basics/language';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { browser } from '../../utils/browser';
import { usePractice } from './use-practice';
import { usePracticeSearch } from './use-practice-search';

/** Opens the sites' search for letters of the government. */
const LETTERS = 'https://www.tweedekamer.nl/kamerstukken/brieven_regering';

/** Practising with the real bar, card and search, away from the notebook. */
export function Welcome() {
  const t = useTranslator();
  const announce = useAnnounce();
  const practice = usePractice();
  const [query, setQuery] = useState('');
  const found = usePracticeSearch(practice.notes, query);

  return (
    <WelcomeView
      done={{
        jump: practice.jumped,
        keep: practice.notes.length > 0,
        find: query.trim() !== '' && found.length > 0,
      }}
      letter={practice.letter}
      onSelect={practice.selectSentence}
      query={query}
      onQuery={setQuery}
      notes={found}
      total={practice.notes.length}
      onShow={practice.show}
      onClear={() => {
        practice.clear();
        setQuery('');
        announce(t('welcome.cleared'));
      }}
      lettersUrl={LETTERS}
      onSkip={() => void closeThisTab()}
    />
  );
}

async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
