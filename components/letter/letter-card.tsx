import { readerPath } from '../../utils/files/reader-address';
import type { PageSummary } from '../../utils/reading/types';
import '../basics/button.css';
import { Icon } from '../basics/icon';
import { useTranslator } from '../basics/language';
import './letter-card.css';
import { LetterEvidence } from './letter-evidence';
import { LetterFacts } from './letter-facts';

/** What the open page is: a letter or not and how sure that is, its subject, and what it says about itself. */
export function LetterCard({ page }: { page: PageSummary }) {
  const t = useTranslator();
  const { letter } = page;
  const kind = letter.isLetter ? t(`letter.is.${letter.confidence}`) : t(`letter.isNot.${letter.confidence}`);
  return (
    <section className="letter-card" aria-labelledby="letter-title">
      <p className={letter.isLetter ? 'letter-kind' : 'letter-kind letter-kind-other'}>{kind}</p>
      <h2 id="letter-title" lang="nl">
        {page.title}
      </h2>
      <LetterFacts letter={letter} />
      <LetterEvidence letter={letter} />
      {page.fileUrl && (
        <p className="letter-file">
          <a
            className="button button-secondary"
            href={readerPath(page.fileUrl)}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="read" />
            {t('letter.readFile')}
          </a>
          <a href={page.fileUrl} target="_blank" rel="noreferrer">
            {t('letter.file')}
          </a>
        </p>
      )}
      {page.truncated && <p className="letter-truncated">{t('page.truncated')}</p>}
    </section>
  );
}
