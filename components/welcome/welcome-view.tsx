import type { Ref } from 'react';
import { Button } from '../basics/button';
import { Icon } from '../basics/icon';
import { useTranslator } from '../basics/language';
import type { ListedPassage } from '../notebook/passage-list';
import { SearchBox } from '../search/search-box';
import { PracticeLetter } from './practice-letter';
import { PracticeNote } from './practice-note';
import { PracticeStep } from './practice-step';
import './welcome-view.css';

const NONE: [] = [];
const nowhere = () => {};

export interface WelcomeViewProps {
  /** What was tried already. */
  done: Record<'jump' | 'keep' | 'find', boolean>;
  /** The element of the practice letter, which Kamernoot is brought to. */
  letter: Ref<HTMLElement>;
  /** Selects a sentence of the letter. */
  onSelect: () => void;
  query: string;
  onQuery: (query: string) => void;
  /** The practice notes that fit the query. */
  notes: ListedPassage[];
  /** How many practice notes there are. */
  total: number;
  /** Shows a note in the letter. */
  onShow: (id: string) => void;
  onClear: () => void;
  /** Where letters are found. */
  lettersUrl: string;
  onSkip: () => void;
}

/** The first page: three things to try on a practice letter, and where the notebook lives. */
export function WelcomeView(props: WelcomeViewProps) {
  const { done, letter, onSelect, query, onQuery, notes, total, onShow, onClear, lettersUrl, onSkip } = props;
  const t = useTranslator();
  return (
    <main className="welcome">
      <header>
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <div>
          <h1>{t('welcome.title')}</h1>
          <p>{t('welcome.text')}</p>
        </div>
        <Button onClick={onSkip}>{t('welcome.skip')}</Button>
      </header>

      <div className="welcome-practice">
        <ol>
          <PracticeStep number={1} title={t('welcome.jump')} text={t('welcome.jumpText')} done={done.jump} />
          <PracticeStep number={2} title={t('welcome.keep')} text={t('welcome.keepText')} done={done.keep}>
            <Button onClick={onSelect}>{t('welcome.select')}</Button>
          </PracticeStep>
          <PracticeStep number={3} title={t('welcome.find')} text={t('welcome.findText')} done={done.find}>
            <SearchBox query={query} onQuery={onQuery} suggestions={NONE} onLeave={nowhere} field={null} />
            <output className="welcome-found">
              {total === 0
                ? t('welcome.nothingKept')
                : t(query.trim() === '' ? 'notebook.count' : 'notebook.found', { count: notes.length })}
            </output>
            {notes.length > 0 && (
              <ul className="welcome-notes">
                {notes.map((note) => (
                  <PracticeNote key={note.snippet.id} note={note} onShow={() => onShow(note.snippet.id)} />
                ))}
              </ul>
            )}
            {total > 0 && (
              <Button look="plain" icon="delete" onClick={onClear}>
                {t('welcome.clear')}
              </Button>
            )}
          </PracticeStep>
        </ol>
        <PracticeLetter ref={letter} />
      </div>

      <section className="welcome-place" aria-labelledby="welcome-place">
        <h2 id="welcome-place">{t('options.notebook')}</h2>
        <p>
          {t('options.notebookText')} {t('welcome.private')}
        </p>
        <p className="warning-box">{t('options.notebookWarning')}</p>
      </section>

      <footer>
        <p>{t('welcome.next')}</p>
        <a className="button button-primary" href={lettersUrl} target="_blank" rel="noreferrer">
          <Icon name="jump" />
          {t('welcome.start')}
        </a>
      </footer>
    </main>
  );
}
