import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslator } from '../basics/language';
import './dossier-picture.css';
import { DossierArcs } from './dossier-arcs';
import { timelineRows } from './dossier-rows';
import { labelOfEntry, numberOfEntry, sentenceOfEntry, type ShownDossier } from './shown-dossier';

interface DossierPictureProps {
  dossier: ShownDossier;
  /** Shows a document in the list. */
  onChoose: (key: string) => void;
}

const STEPS: Record<string, (place: number, last: number) => number> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The time line as a picture: years, documents, and arcs between those that cite each other. One stop of the Tab key. */
export function DossierPicture({ dossier, onChoose }: DossierPictureProps) {
  const t = useTranslator();
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(dossier.entries.length - 1);
  const { entries, arcs } = dossier;
  const rows = timelineRows(entries.map(({ date }) => date));
  const day = new Intl.DateTimeFormat(t.language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'short',
  });

  const move = (event: KeyboardEvent) => {
    const place = STEPS[event.key]?.(current, entries.length - 1);
    if (place === undefined) return;
    event.preventDefault();
    setCurrent(place);
    list.current?.querySelectorAll('button')[place]?.focus();
  };

  return (
    <figure className="dossier-picture">
      <div className="dossier-rows">
        <DossierArcs rows={rows} arcs={arcs} entries={entries} current={current} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it */}
        <ol ref={list} aria-label={t('dossier.pictureLabel')} onKeyDown={move}>
          {rows.map((row) => {
            if ('year' in row) {
              return (
                <li key={`year ${row.year}`} className="dossier-year" aria-hidden="true">
                  {row.year}
                </li>
              );
            }
            const entry = entries[row.place]!;
            return (
              <li key={entry.key}>
                <button
                  type="button"
                  tabIndex={row.place === current ? 0 : -1}
                  onFocus={() => setCurrent(row.place)}
                  onPointerEnter={() => setCurrent(row.place)}
                  onClick={() => onChoose(entry.key)}
                >
                  <span className="dossier-day" aria-hidden="true">
                    {entry.date && day.format(new Date(`${entry.date}T12:00:00`))}
                  </span>{' '}
                  <span className="dossier-name" aria-hidden="true">
                    <span lang="nl">{numberOfEntry(entry) ?? labelOfEntry(entry)}</span>{' '}
                    <span className="dossier-about" lang={entry.letter ? 'nl' : undefined}>
                      {entry.letter?.title ?? t('dossier.untitled')}
                    </span>
                  </span>
                  <span className="visually-hidden" lang="nl">
                    {labelOfEntry(entry)}
                  </span>
                  <span className="visually-hidden">, {sentenceOfEntry(entry, t)}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      <figcaption>{t('dossier.legend')}</figcaption>
    </figure>
  );
}
