import { useMemo } from 'react';
import { citeList } from '../../utils/citation';
import type { PageSummary } from '../../utils/reading/types';
import { Button } from '../basics/button';
import { useCopyCitation } from '../basics/copy-citation';
import { DocumentGroupList } from './document-group';
import { groupDocuments, groupReferences } from './group-references';
import { useTranslator } from '../basics/language';
import './reference-list.css';

interface ReferenceListProps {
  page: PageSummary;
  /** Titles of dossiers, as far as they are known. */
  dossierTitles: ReadonlyMap<string, string>;
  onShow: (start: number) => void;
}

/** The documents that a page cites, by dossier and type, in the order in which it does. */
export function ReferenceList({ page, dossierTitles, onShow }: ReferenceListProps) {
  const t = useTranslator();
  const count = new Intl.NumberFormat(t.language);
  const copy = useCopyCitation();
  const documents = useMemo(() => groupReferences(page.references), [page.references]);
  const groups = useMemo(() => groupDocuments(documents), [documents]);
  // A list of sources names nothing that may be something else.
  const sure = documents
    .map(({ reference }) => reference)
    .filter(({ confidence }) => confidence !== 'doubtful');
  const shown = page.references.length;
  return (
    <section className="reference-list" aria-labelledby="references-title">
      <div className="reference-list-head">
        <h2 id="references-title">
          {t('references.title')} <span className="reference-count">{count.format(page.referenceCount)}</span>
        </h2>
        {copy && sure.length > 0 && (
          <Button
            look="plain"
            icon="copy"
            onClick={() => copy((style) => citeList(sure, style), sure.length)}
          >
            {t('references.copy')}
          </Button>
        )}
      </div>
      {groups.length === 0 ? (
        <p className="reference-none">{t('references.none')}</p>
      ) : (
        groups.map((group) => (
          <DocumentGroupList
            key={group.dossier ?? group.type}
            group={group}
            title={dossierTitles.get(group.dossier ?? '') ?? null}
            onShow={onShow}
          />
        ))
      )}
      {shown < page.referenceCount && (
        <p className="reference-none">{t('references.more', { shown, count: page.referenceCount })}</p>
      )}
    </section>
  );
}
