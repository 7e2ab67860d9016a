import { memo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import './tag-filter.css';

/** A tag, and how many passages carry it. */
export interface TagCount {
  tag: string;
  count: number;
}

/** As many as fit in about two lines. */
const SHOWN_AT_FIRST = 6;

interface TagFilterProps {
  /** Most used first. */
  tags: TagCount[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Tags as switches: only passages that carry every chosen tag are shown. One stop of the Tab key, then arrows. */
export const TagFilter = memo(function TagFilter({ tags, chosen, onChoose }: TagFilterProps) {
  const t = useTranslator();
  const [all, setAll] = useState(false);
  if (tags.length === 0) return null;
  const shown = all ? tags : tags.filter(({ tag }, index) => index < SHOWN_AT_FIRST || chosen.has(tag));

  return (
    <div className="tag-filter">
      <ToggleButtonGroup
        className="tag-filter-tags"
        aria-label={t('notebook.filter')}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChoose(new Set(Array.from(keys, String)))}
      >
        {shown.map(({ tag, count }) => (
          <ToggleButton key={tag} id={tag} className="tag-filter-tag">
            {tag} <span className="tag-filter-count">{count}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {tags.length > SHOWN_AT_FIRST && (
        <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('notebook.fewerTags') : t('notebook.moreTags', { count: tags.length })}
        </Button>
      )}
    </div>
  );
});
