import { useEffect, useRef, type KeyboardEvent } from 'react';
import { addressOfLetter } from '../../utils/dossier/address-of-letter';
import { nameIdOf } from '../../utils/dossier/dossier';
import { addressOf } from '../../utils/references/address';
import { IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';
import { isPlainKey } from '../basics/plain-key';
import { usePlainKey } from '../basics/use-plain-key';
import { PassageList } from '../notebook/passage-list';
import { CitationList, namedDocument } from './citation-list';
import { labelOfEntry, labelOfLetter, type ShownEntry } from './shown-dossier';

interface DossierItemProps {
  entry: ShownEntry;
  /** Whether the keyboard is to be brought here. */
  focused: boolean;
  onGo: (key: string) => void;
  onCopy: (entry: ShownEntry) => void;
}

/** A document of a dossier with all that is known of it. */
export function DossierItem({ entry, focused, onGo, onCopy }: DossierItemProps) {
  const t = useTranslator();
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) article.current?.focus();
  }, [focused]);

  const { key, letter, date, cites, citedBy, passages } = entry;
  const id = nameIdOf(entry);
  const label = labelOfEntry(entry);
  const address = (letter && addressOfLetter(letter)) ?? (id === null ? null : addressOf(id));
  const headingId = `dossier-entry-${key}`;
  const copyKey = usePlainKey('C');
  const copyByKey = (event: KeyboardEvent) => {
    // A passage in it has heard the key already.
    if (!isPlainKey(event.nativeEvent, 'c')) return;
    event.preventDefault();
    onCopy(entry);
  };
  return (
    // A convenience for the keyboard: the button below does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className="dossier-item"
      ref={article}
      tabIndex={-1}
      aria-labelledby={headingId}
      onKeyDown={copyByKey}
    >
      <p className="dossier-item-date">
        {date === null ? t('dossier.undated') : <time dateTime={date}>{t.date(date)}</time>}
        {letter?.sender && <span lang="nl"> · {letter.sender}</span>}
      </p>
      <div className="dossier-item-head">
        <h3 id={headingId} lang="nl">
          {address === null ? (
            label
          ) : (
            <a
              href={address}
              target="_blank"
              rel="noreferrer"
              aria-label={t('dossier.openLetter', { label })}
            >
              {label}
            </a>
          )}
        </h3>
        <IconButton
          icon="copy"
          label={t('dossier.copy', { label })}
          aria-keyshortcuts={copyKey}
          onClick={() => onCopy(entry)}
        />
      </div>
      <p className={letter ? undefined : 'dossier-item-date'} lang={letter ? 'nl' : undefined}>
        {letter?.title ?? t('dossier.untitled')}
      </p>
      <CitationList
        summary={t('dossier.cites', { count: cites.length })}
        documents={cites.map((cited) => namedDocument(cited.id, cited.entry))}
        onGo={onGo}
      />
      <CitationList
        summary={t('dossier.citedBy', { count: citedBy.length })}
        documents={citedBy.map((citing) => ({
          key: citing.letter.id,
          label: labelOfLetter(citing.letter),
          entry: citing.entry,
          address: addressOfLetter(citing.letter),
        }))}
        onGo={onGo}
      />
      {passages.length > 0 && (
        <PassageList
          passages={passages.map((snippet) => ({ snippet, matches: [] }))}
          labelledBy={headingId}
          ofOneLetter
        >
          {null}
        </PassageList>
      )}
    </article>
  );
}
