import type { Ref } from 'react';
import { useTranslator } from '../basics/language';
import { PRACTICE_HEAD, PRACTICE_PARAGRAPHS, PRACTICE_FOOT } from './practice-letter-text';

/** Id of the sentence that is selected for whoever has no pointer. */
export const PRACTICE_SENTENCE = 'practice-sentence';

/** A letter to practise on. Its words are Dutch in every language, as those of real letters are. */
export function PracticeLetter({ ref }: { ref: Ref<HTMLElement> }) {
  const t = useTranslator();
  return (
    <div className="practice-letter">
      <p className="practice-stamp">{t('welcome.practiceLetter')}</p>
      <article ref={ref} lang="nl" tabIndex={-1} aria-label={t('welcome.practiceLetter')}>
        <p>{PRACTICE_HEAD.from}</p>
        <p>{PRACTICE_HEAD.to}</p>
        <p>
          {PRACTICE_HEAD.date}
          <br />
          {PRACTICE_HEAD.subject}
        </p>
        {PRACTICE_PARAGRAPHS.map((sentences, paragraph) => (
          <p key={sentences[0]}>
            {sentences.map((sentence, place) => (
              <span key={sentence} id={paragraph === 2 && place === 0 ? PRACTICE_SENTENCE : undefined}>
                {sentence}{' '}
              </span>
            ))}
          </p>
        ))}
        <p>{PRACTICE_FOOT}</p>
      </article>
    </div>
  );
}
