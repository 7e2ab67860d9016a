import type { LetterReading } from '../../utils/letters/types';
import { explain } from '../references/explanations';
import { useTranslator } from '../basics/language';
import './letter-evidence.css';

/** Why a page is (or is not) taken for a letter, for whoever wants to know. */
export function LetterEvidence({ letter }: { letter: LetterReading }) {
  const t = useTranslator();
  const sentences = explain(t, 'evidence', letter.evidence);
  if (sentences.length === 0) return null;
  return (
    <details className="letter-evidence">
      <summary>{t('evidence.why')}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
