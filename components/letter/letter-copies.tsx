import type { FileCopy } from '../../utils/files/copies/types';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';
import type { CopyActions } from '../copies/copy-actions';
import { CopyItem } from '../copies/copy-item';
import './letter-copies.css';

interface LetterCopiesProps {
  copies: readonly FileCopy[];
  actions: CopyActions;
}

/** The copies that are kept of the files of a letter; nothing when there are none. */
export function LetterCopies({ copies, actions }: LetterCopiesProps) {
  const t = useTranslator();
  if (copies.length === 0 && !actions.problem) return null;
  return (
    <section className="letter-copies" aria-labelledby="letter-copies-title">
      <h3 id="letter-copies-title">{t('copies.ofLetter')}</h3>
      {actions.problem && <Notice tone="problem" text={t(`copies.${actions.problem}`)} />}
      <ul>
        {copies.map((copy) => (
          <CopyItem key={copy.sha256} copy={copy} withoutTitle actions={actions} />
        ))}
      </ul>
    </section>
  );
}
