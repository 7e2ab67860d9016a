import { describeReference } from '../../utils/citation/reference-label';
import { addressOf } from '../../utils/references/address';
import { useTranslator } from '../basics/language';
import { DocumentName } from '../references/document-name';
import './passage-references.css';

/** The documents that a passage cites; each is a link where its address can be told. */
export function PassageReferences({ ids }: { ids: string[] }) {
  const t = useTranslator();
  if (ids.length === 0) return null;
  return (
    <ul className="passage-references" aria-label={t('passage.references')} lang="nl">
      {ids.map((id) => (
        <li key={id}>
          <DocumentName label={describeReference(id)} address={addressOf(id)} />
        </li>
      ))}
    </ul>
  );
}
