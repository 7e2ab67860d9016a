import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslator } from '../../components/basics/language';
import { PRACTICE_SENTENCE } from '../../components/welcome/practice-letter';
import type { Snippet } from '../../utils/notebook/types';
import type { PageSession } from '../page.content/session/page-session';
import { startPractice } from './practice';
import { PracticeNotes } from './practice-notes';

/** The practice letter with links, card and bar in it, and what was kept of it. */
export function usePractice() {
  const t = useTranslator();
  const letter = useRef<HTMLElement>(null);
  const session = useRef<PageSession>(null);
  const [kept] = useState(() => new PracticeNotes());
  const [jumped, setJumped] = useState(false);
  const notes = useSyncExternalStore<Snippet[]>(
    (onChange) => kept.watch(onChange),
    () => kept.all,
  );
  const language = useEffectEvent(() => t.language);

  useEffect(() => {
    if (!letter.current) return undefined;
    const ending = new AbortController();
    session.current = startPractice({
      letter: letter.current,
      notes: kept,
      language: () => language(),
      onJump: () => setJumped(true),
      signal: ending.signal,
    });
    return () => ending.abort();
  }, [kept]);

  return {
    letter,
    jumped,
    notes,
    show: (id: string) => void session.current?.passages.show(id),
    clear: () => kept.clear(),
    /** Does what a pointer would do, for whoever has none: then Enter keeps. */
    selectSentence() {
      const sentence = letter.current?.querySelector(`#${PRACTICE_SENTENCE}`);
      if (!sentence) return;
      letter.current?.focus({ preventScroll: true });
      sentence.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(sentence);
    },
  };
}
