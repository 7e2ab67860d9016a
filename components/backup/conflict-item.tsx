import { useId } from 'react';
import type { Decision } from '../../utils/notebook/backup/apply-import';
import type { Conflict } from '../../utils/notebook/backup/plan-import';
import type { NotebookRow, Snippet } from '../../utils/notebook/types';
import { excerptOf } from '../passage/excerpt';
import { useTranslator } from '../basics/language';
import { visibleText } from '../basics/visible-text';
import { isPossible } from './decisions';

/** Of a passage and of a note that are shown, in UTF-16 code units. */
const QUOTE_LENGTH = 200;
const NOTE_LENGTH = 2_000;

interface ConflictItemProps {
  conflict: Conflict;
  decisions: readonly { decision: Decision; label: string }[];
  decision: Decision;
  onDecide: (decision: Decision) => void;
}

/** One passage with what was written about it here and in the file. */
export function ConflictItem({ conflict, decisions, decision, onDecide }: ConflictItemProps) {
  const t = useTranslator();
  const name = useId();
  const titleId = useId();
  // Letters and tags never conflict.
  const { quote } = conflict.mine as Snippet;
  return (
    <li className="conflict-item">
      <p id={titleId} className="backup-quote">
        {visibleText(excerptOf(quote, [], QUOTE_LENGTH).text)}
      </p>
      <dl>
        <div>
          <dt>{t('backup.here')}</dt>
          <dd>
            <Written row={conflict.mine} />
          </dd>
        </div>
        <div>
          <dt>{t('backup.there')}</dt>
          <dd>
            <Written row={conflict.theirs} />
          </dd>
        </div>
      </dl>
      <div role="radiogroup" aria-labelledby={titleId}>
        {decisions.map(({ decision: choice, label }) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              checked={choice === decision}
              disabled={!isPossible(conflict, choice)}
              onChange={() => onDecide(choice)}
            />
            {label}
          </label>
        ))}
      </div>
    </li>
  );
}

/** What a user wrote about a passage. */
function Written({ row }: { row: NotebookRow }) {
  const t = useTranslator();
  const { note, tags } = row as Snippet;
  return (
    <>
      <p className="backup-note">
        {note === '' ? t('backup.noNote') : visibleText(excerptOf(note, [], NOTE_LENGTH).text)}
      </p>
      {tags.length > 0 && <p className="settings-hint">{tags.map(visibleText).join(', ')}</p>}
    </>
  );
}
