import type { CandidatePlace } from '../../utils/anchors/whereabouts';
import type { DifferencePart } from '../../utils/anchors/difference';
import type { TextQuoteSelector } from '../../utils/anchors/types';
import type { Snippet } from '../../utils/notebook/types';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import './passage-whereabouts.css';
import { useWhereabouts } from './passage-whereabouts-context';

/** What is to be said of a passage that is not where it stood, as it stood; else nothing. */
export function PassageWhereabouts({ snippet }: { snippet: Snippet }) {
  const { byId } = useWhereabouts();
  const { id, anchor } = snippet;
  const found = byId.get(id);
  if (found?.verdict === 'lost') return <Lost quote={anchor.quote} />;
  if (found?.verdict === 'changed') return <Changed difference={found.difference} />;
  if (found?.verdict === 'ambiguous') return <Ambiguous id={id} candidates={found.candidates} />;
  return null;
}

function Lost({ quote: { exact, prefix, suffix } }: { quote: TextQuoteSelector }) {
  const t = useTranslator();
  if (prefix === '' && suffix === '') return null;
  return (
    <details className="passage-whereabouts warning-box">
      <summary>{t('place.around')}</summary>
      <p lang="nl">
        …{prefix}
        <mark>{exact}</mark>
        {suffix}…
      </p>
    </details>
  );
}

function Changed({ difference }: { difference: DifferencePart[] }) {
  const t = useTranslator();
  return (
    <details className="passage-whereabouts warning-box">
      <summary>{t('place.changed')}</summary>
      <p lang="nl">
        {difference.map(({ kind, text }, index) => {
          // Parts have nothing but their order to tell them apart.
          // oxlint-disable-next-line react/no-array-index-key
          if (kind === 'same') return <span key={index}>{text} </span>;
          const Mark = kind === 'gone' ? 'del' : 'ins';
          return (
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index}>
              <Mark>
                <span className="visually-hidden" lang={t.language}>
                  {t(kind === 'gone' ? 'place.gone' : 'place.new')}{' '}
                </span>
                {text}
              </Mark>{' '}
            </span>
          );
        })}
      </p>
    </details>
  );
}

function Ambiguous({ id, candidates }: { id: string; candidates: CandidatePlace[] }) {
  const t = useTranslator();
  const { show, choose } = useWhereabouts();
  return (
    <div className="passage-whereabouts warning-box">
      <p>{t('place.ambiguous', { count: candidates.length })}</p>
      <ol>
        {candidates.map((place, index) => (
          <li key={place.start}>
            <p lang="nl">
              …{place.before}
              <mark>{place.words}</mark>
              {place.after}…
            </p>
            <div className="passage-whereabouts-buttons button-row">
              <Button aria-label={t('place.showNumber', { number: index + 1 })} onClick={() => show(place)}>
                {t('place.show')}
              </Button>
              <Button
                aria-label={t('place.chooseNumber', { number: index + 1 })}
                onClick={() => choose(id, place)}
              >
                {t('place.choose')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
