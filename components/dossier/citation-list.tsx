import { addressOf } from '../../utils/references/address';
import { describeReference } from '../../utils/citation/reference-label';
import { useTranslator } from '../basics/language';
import { DocumentName } from '../references/document-name';

/** A document or letter that is named: in the same list, at an address, or neither. */
export interface NamedDocument {
  key: string;
  label: string;
  /** Key of its entry in the same list; null when it is not there. */
  entry: string | null;
  address: string | null;
}

/** A cited document by its id. */
export function namedDocument(id: string, entry: string | null): NamedDocument {
  return { key: id, label: describeReference(id), entry, address: addressOf(id) };
}

interface CitationListProps {
  summary: string;
  documents: NamedDocument[];
  /** Goes to an entry of the same list. */
  onGo: (entry: string) => void;
}

/** Documents that stand under one sentence, which opens to them. */
export function CitationList({ summary, documents, onGo }: CitationListProps) {
  const t = useTranslator();
  if (documents.length === 0) return null;
  return (
    <details className="dossier-citations">
      <summary>{summary}</summary>
      <ul lang="nl">
        {documents.map(({ key, label, entry, address }) => (
          <li key={key}>
            {entry !== null ? (
              <button type="button" aria-label={t('dossier.go', { label })} onClick={() => onGo(entry)}>
                {label}
              </button>
            ) : (
              <DocumentName label={label} address={address} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
