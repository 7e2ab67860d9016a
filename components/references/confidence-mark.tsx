import type { Confidence } from '../../utils/references/types';
import './confidence-mark.css';
import { useTranslator } from '../basics/language';

/** Says in a word that a reading is not certain. Nothing stands beside what is certain. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const t = useTranslator();
  if (confidence === 'certain') return null;
  return (
    <span className={`confidence-mark confidence-${confidence}`}>
      {t(`reference.confidence.${confidence}`)}
    </span>
  );
}
