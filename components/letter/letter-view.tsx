import type { ReactNode } from 'react';
import type { PageSummary } from '../../utils/reading/types';
import type { Snippet } from '../../utils/notebook/types';
import { ExportButton } from '../export/export-button';
import { letterScope } from '../export/scopes';
import { AtRisk } from '../passage/at-risk';
import { groupByHost } from './group-by-host';
import { KeptElsewhere } from './kept-elsewhere';
import { useTranslator } from '../basics/language';
import { LetterCard } from './letter-card';
import './letter-view.css';
import { PassageList } from '../notebook/passage-list';
import { useWhereabouts } from '../passage/passage-whereabouts-context';
import { ReferenceList } from '../references/reference-list';

interface LetterViewProps {
  page: PageSummary;
  /** What was kept of it, here or at another address of the same letter, oldest first. */
  passages: Snippet[];
  /** Titles of the dossiers that it cites, as far as they are known. */
  dossierTitles?: ReadonlyMap<string, string>;
  /** The copies that are kept of its files. */
  copies?: ReactNode;
  /** Shows a place in the page, a UTF-16 offset in its text. */
  onShowReference: (start: number) => void;
}

const NO_TITLES: ReadonlyMap<string, string> = new Map();

/** The open page: what it is, what it cites and what was kept of it. */
export function LetterView({
  page,
  passages,
  dossierTitles = NO_TITLES,
  copies,
  onShowReference,
}: LetterViewProps) {
  const t = useTranslator();
  const isHere = ({ source }: Snippet) => source.url === page.url || !page.letter.isLetter;
  const { byId } = useWhereabouts();
  const here = passages.filter(isHere);
  const isLost = ({ id }: Snippet) => byId.get(id)?.verdict === 'lost';
  const elsewhere = groupByHost(passages.filter((snippet) => !isHere(snippet)));
  return (
    <div className="letter-view">
      <LetterCard page={page} />
      {copies}
      <section aria-labelledby="passages-title">
        <div className="letter-view-head">
          <h2 id="passages-title">{t('passages.title')}</h2>
          {passages.length > 0 && (
            <ExportButton
              look="text"
              scopes={() => [
                letterScope({ ids: page.ids, date: page.letter.date, title: page.title }, passages),
              ]}
            />
          )}
        </div>
        <PassageList
          passages={here.filter((snippet) => !isLost(snippet)).map((snippet) => ({ snippet, matches: [] }))}
          labelledBy="passages-title"
          ofOneLetter
        >
          {passages.length === 0 && <p className="letter-view-none">{t('passages.ofLetterNone')}</p>}
        </PassageList>
        <AtRisk passages={here.filter(isLost)} />
        {elsewhere.map(([host, kept]) => (
          <KeptElsewhere key={host} host={host} passages={kept} />
        ))}
      </section>
      <ReferenceList page={page} dossierTitles={dossierTitles} onShow={onShowReference} />
    </div>
  );
}
