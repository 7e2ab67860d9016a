import { useMemo } from 'react';
import type { PageSummary } from '../utils/reading/types';
import { groupReferences } from './group-references';
import { useTranslator } from './language';
import { ReferenceItem } from './reference-item';
import './reference-list.css';

interface ReferenceListProps {
  page: PageSummary;
  onShow: (start: number) => void;
}

/** The documents that a page cites, in the order in which it does. */
export function ReferenceList({ page, onShow }: ReferenceListProps) {
  const t = useTranslator();
  const count = new Intl.NumberFormat(t.language);
  const documents = useMemo(() => groupReferences(page.references), [page.references]);
  const shown = page.references.length;
  return (
    <section className="reference-list" aria-labelledby="references-title">
      <h2 id="references-title">
        {t('references.title')} <span className="reference-count">{count.format(page.referenceCount)}</span>
      </h2>
      {documents.length === 0 ? (
        <p className="reference-none">{t('references.none')}</p>
      ) : (
        <ul>
          {documents.map((document) => (
            <ReferenceItem
              key={`${document.reference.type} ${document.reference.id}`}
              document={document}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
      {shown < page.referenceCount && (
        <p className="reference-none">{t('references.more', { shown, count: page.referenceCount })}</p>
      )}
    </section>
  );
}
