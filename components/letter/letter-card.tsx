import { readerPath } from '../../utils/files/reader-address';
import type { PageSummary } from '../../utils/reading/types';
import { citeLetter } from '../../utils/citation';
import { sourceOf } from '../../utils/reading/letter-facts';
import { Button } from '../basics/button';
import { useCopyCitation } from '../basics/copy-citation';
import { Icon } from '../basics/icon';
import { useTranslator } from '../basics/language';
import './letter-card.css';
import { LetterEvidence } from './letter-evidence';
import { LetterFacts } from './letter-facts';

/** What the open page is: a letter or not and how sure that is, its subject, and what it says about itself. */
export function LetterCard({ page }: { page: PageSummary }) {
  const t = useTranslator();
  const copy = useCopyCitation();
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
      <div className="letter-file button-row">
        {page.fileUrl && (
          <a
            className="button button-secondary"
            href={readerPath(page.fileUrl)}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="read" />
            {t('letter.readFile')}
          </a>
        )}
        {copy && (
          <Button icon="copy" onClick={() => copy((style) => citeLetter(sourceOf(page), style))}>
            {t('letter.cite')}
          </Button>
        )}
        {page.fileUrl && (
          <a href={page.fileUrl} target="_blank" rel="noreferrer">
            {t('letter.file')}
          </a>
        )}
      </div>
      {page.truncated && <p className="letter-truncated">{t('page.truncated')}</p>}
    </section>
  );
}
