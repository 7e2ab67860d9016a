import { memo, useMemo, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';
import './tag-filter.css';
import { useTakesLines } from './use-takes-lines';

/** A tag, and how many passages carry it. */
export interface TagCount {
  tag: string;
  count: number;
}

/** More than fit in one line of a wide panel. */
const SHOWN_AT_FIRST = 12;

interface TagFilterProps {
  /** Most used first. */
  tags: TagCount[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/**
 * Tags as switches: only passages that carry every chosen tag are shown. One line of them, those that are chosen
 * first, and all when asked for. One stop of the Tab key, then arrows.
 */
export const TagFilter = memo(function TagFilter({ tags, chosen, onChoose }: TagFilterProps) {
  const t = useTranslator();
  const [all, setAll] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const isCut = useTakesLines(line);
  const shown = useMemo(() => {
    if (all) return tags;
    const first = tags.filter(({ tag }) => chosen.has(tag));
    return [...first, ...tags.filter(({ tag }) => !chosen.has(tag)).slice(0, SHOWN_AT_FIRST)];
  }, [all, tags, chosen]);
  if (tags.length === 0) return null;

  return (
    <div className="tag-filter" data-all={all || undefined}>
      <ToggleButtonGroup
        className="tag-filter-tags"
        ref={line}
        aria-label={t('notebook.filter')}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChoose(new Set(Array.from(keys, String)))}
      >
        {shown.map(({ tag, count }) => (
          <ToggleButton key={tag} id={tag} className="tag-filter-tag">
            <span className="tag-filter-name">{tag}</span>{' '}
            <span className="tag-filter-count">{t.number(count)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {(all || isCut || shown.length < tags.length) && (
        <IconButton
          icon="more"
          label={all ? t('notebook.fewerTags') : t('notebook.moreTags', { count: tags.length })}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        />
      )}
    </div>
  );
});
