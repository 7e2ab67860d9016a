import type { FieldMatch } from '../../utils/search/types';
import { useTranslator } from '../basics/language';
import { MarkedText } from '../basics/marked-text';
import { rangesIn } from './ranges-in';
import './tag-list.css';

/** The tags of a passage, to be read. */
export function TagList({ tags, matches }: { tags: string[]; matches: FieldMatch[] }) {
  const t = useTranslator();
  if (tags.length === 0) return null;
  return (
    <ul className="tag-list" aria-label={t('passage.tags')}>
      {tags.map((tag, index) => (
        <li key={tag}>
          <MarkedText text={tag} ranges={rangesIn(matches, 'tags', index)} />
        </li>
      ))}
    </ul>
  );
}
