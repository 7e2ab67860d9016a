import { useEffect, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { describeReference } from '../../utils/citation/reference-label';
import { addressOf } from '../../utils/references/address';
import { Button } from '../basics/button';
import { EmptyState } from '../basics/empty-state';
import { Icon } from '../basics/icon';
import { ExportButton } from '../export/export-button';
import { dossierScope } from '../export/scopes';
import { useTranslator } from '../basics/language';
import { PassageList } from '../notebook/passage-list';
import { DossierItem } from './dossier-item';
import { DossierPicture } from './dossier-picture';
import type { ShownDossier, ShownEntry } from './shown-dossier';
import './dossier-view.css';

/** A time line of one point is none. */
const LEAST_FOR_PICTURE = 2;

interface DossierViewProps {
  dossier: ShownDossier;
  /** As parliament calls it; null when it is not known. */
  title: string | null;
  /** Whether the user came here just now: the keyboard goes on at the heading. */
  arrived?: boolean;
  onBack: () => void;
  /** Puts the citation of a document on the clipboard. */
  onCopy: (entry: ShownEntry) => void;
}

/** One dossier: its letters in order of time, what cites what, and what was kept; as a picture and as a list. */
export function DossierView({ dossier, title, arrived = false, onBack, onCopy }: DossierViewProps) {
  const t = useTranslator();
  const { entries, elsewhere, number } = dossier;
  const [asked, setAsked] = useState<'picture' | 'list'>('picture');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  const [focused, setFocused] = useState<string | null>(null);
  const shown = entries.length < LEAST_FOR_PICTURE ? 'list' : asked;
  const met = entries.filter(({ letter }) => letter !== null).length;
  const kept = elsewhere.length > 0 || entries.some(({ passages }) => passages.length > 0);
  const official = addressOf(`dossier-${number}`);
  const go = (key: string) => {
    setAsked('list');
    setFocused(key);
  };

  return (
    <div className="dossier-view">
      <Button look="plain" icon="previous" onClick={onBack}>
        {t('dossier.back')}
      </Button>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          <span>{describeReference(`dossier-${number}`)}</span>{' '}
          {title !== null && <span lang="nl">{title}</span>}
        </h2>
        {entries.length > 0 && (
          <p>
            {[
              t('dossier.met', { count: met }),
              ...(entries.length > met ? [t('dossier.cited', { count: entries.length - met })] : []),
            ].join(' · ')}
          </p>
        )}
        {official !== null && (
          <a href={official} target="_blank" rel="noreferrer">
            <Icon name="jump" /> {t('dossier.official')}
          </a>
        )}
        {kept && <ExportButton look="text" scopes={() => [dossierScope(dossier, title)]} />}
      </header>
      {entries.length === 0 && elsewhere.length === 0 && (
        <EmptyState title={t('dossier.emptyTitle')} text={t('dossier.emptyText')} />
      )}
      {entries.length >= LEAST_FOR_PICTURE && (
        <ToggleButtonGroup
          className="dossier-switch"
          aria-label={t('dossier.views')}
          disallowEmptySelection
          selectedKeys={[shown]}
          onSelectionChange={([key]) => {
            setFocused(null);
            setAsked(key === 'list' ? 'list' : 'picture');
          }}
        >
          <ToggleButton id="picture">{t('dossier.picture')}</ToggleButton>
          <ToggleButton id="list">{t('dossier.list')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      {shown === 'picture' ? (
        <DossierPicture key={number} dossier={dossier} onChoose={go} />
      ) : (
        <ol className="dossier-list">
          {entries.map((entry) => (
            <li key={entry.key}>
              <DossierItem entry={entry} focused={focused === entry.key} onGo={setFocused} onCopy={onCopy} />
            </li>
          ))}
        </ol>
      )}
      {elsewhere.length > 0 && (
        <section aria-labelledby="dossier-elsewhere">
          <h2 id="dossier-elsewhere">{t('dossier.elsewhere')}</h2>
          <PassageList
            passages={elsewhere.map((snippet) => ({ snippet, matches: [] }))}
            labelledBy="dossier-elsewhere"
          >
            {null}
          </PassageList>
        </section>
      )}
    </div>
  );
}
