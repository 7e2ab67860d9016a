import { useRef } from 'react';
import { citeReference, describeReference } from '../../utils/citation';
import { DossierButton } from '../dossier/dossier-button';
import { ConfidenceMark } from './confidence-mark';
import { explain } from './explanations';
import type { CitedDocument } from './group-references';
import { IconButton } from '../basics/button';
import { useCopyCitation } from '../basics/copy-citation';
import { Icon } from '../basics/icon';
import { useTranslator } from '../basics/language';

import './reference-item.css';

interface ReferenceItemProps {
  document: CitedDocument;
  /** Shows the place in the page, a UTF-16 offset in its text. */
  onShow: (start: number) => void;
}

/** A cited document: one button to the places that cite it, each in turn, and a link to the document. */
export function ReferenceItem({ document, onShow }: ReferenceItemProps) {
  const t = useTranslator();
  const copy = useCopyCitation();
  const next = useRef(0);
  const { reference, places, throughFootnotes } = document;
  const label = describeReference(reference);
  const type = t(`type.${reference.type}`);

  const showNext = () => {
    onShow(places[next.current % places.length] ?? reference.start);
    next.current += 1;
  };

  return (
    <li className={`reference reference-${reference.confidence}`}>
      <button type="button" className="reference-show" title={t('reference.show')} onClick={showNext}>
        <span className="reference-label" lang="nl">
          {label}
        </span>{' '}
        <ConfidenceMark confidence={reference.confidence} />
        <span className="reference-about">
          {!label.startsWith(type) && <span>{type}</span>}
          {places.length > 1 && <span>{t('reference.places', { count: places.length })}</span>}
          {throughFootnotes > 0 && <span>{t('reference.throughFootnote', { count: throughFootnotes })}</span>}
          {explain(t, 'reason', reference.reason ? [reference.reason] : []).map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
          {!reference.url && <span>{t('reference.unresolved')}</span>}
        </span>
      </button>
      {copy && (
        <IconButton
          icon="copy"
          label={t('reference.copy', { label })}
          onClick={() => copy((style) => citeReference(reference, style))}
        />
      )}
      <DossierButton ids={[reference.id]} />
      {reference.url && (
        <a
          className="reference-open"
          href={reference.url}
          target="_blank"
          rel="noreferrer"
          aria-label={t('reference.open', { label })}
          title={t('reference.open', { label })}
        >
          <Icon name="jump" />
        </a>
      )}
    </li>
  );
}
