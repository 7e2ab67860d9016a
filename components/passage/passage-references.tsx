import { describeReference } from '../../utils/citation/reference-label';
import { addressOf } from '../../utils/references/address';
import { useTranslator } from '../basics/language';
import './passage-references.css';

/** The documents that a passage cites; each is a link where its address can be told. */
export function PassageReferences({ ids }: { ids: string[] }) {
  const t = useTranslator();
  if (ids.length === 0) return null;
  return (
    <ul className="passage-references" aria-label={t('passage.references')} lang="nl">
      {ids.map((id) => {
        const address = addressOf(id);
        const label = describeReference(id);
        return (
          <li key={id}>
            {address ? (
              <a href={address} target="_blank" rel="noreferrer">
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        );
      })}
    </ul>
  );
}
