import { useId } from 'react';
import { describeReference } from '../../utils/citation/reference-label';
import type { DocumentGroup } from './group-references';
import { useTranslator } from '../basics/language';
import { ReferenceItem } from './reference-item';

interface DocumentGroupListProps {
  group: DocumentGroup;
  /** Title of its dossier; null where there is none, or none is known. */
  title: string | null;
  onShow: (start: number) => void;
}

/** The cited documents of one dossier or one type, below its name. */
export function DocumentGroupList({ group, title, onShow }: DocumentGroupListProps) {
  const t = useTranslator();
  const headingId = useId();
  const { dossier, type, documents } = group;
  return (
    <div className="document-group">
      <h3 id={headingId}>
        {dossier === null ? (
          t(`type.${type}`)
        ) : (
          <span lang="nl">
            {describeReference(`dossier-${dossier}`)}
            {title !== null && <span className="document-group-title"> {title}</span>}
          </span>
        )}
      </h3>
      <ul aria-labelledby={headingId}>
        {documents.map((document) => (
          <ReferenceItem
            key={`${document.reference.type} ${document.reference.id}`}
            document={document}
            onShow={onShow}
          />
        ))}
      </ul>
    </div>
  );
}
