import { useEffect, useState, type KeyboardEvent } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { MAX_TYPED_TAGS_LENGTH } from '../../utils/notebook/limits';
import { putTag, splitTypedTags, withoutTyped } from '../../utils/notebook/tags';
import '../basics/field.css';
import { useTranslator } from '../basics/language';
import { SearchSuggestions } from '../search/search-suggestions';
import { usePassageActions } from './passage-actions';
import './tag-field.css';

interface TagFieldProps {
  /** As typed, separated by commas. */
  value: string;
  onValue: (value: string) => void;
  readOnly: boolean;
  /** Id of what explains the field. */
  describedBy: string;
}

/** Milliseconds without typing after which is asked which tag is meant. */
const REST = 120;

/**
 * Tags, with those offered that may be meant by the one that is being typed: the arrows move through them, Enter takes
 * one, Escape closes the list.
 */
export function TagField({ value, onValue, readOnly, describedBy }: TagFieldProps) {
  const t = useTranslator();
  const [open, setOpen] = useState(false);
  const tags = useTagsMeant(value, open);

  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || tags.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
  };

  return (
    // Keys are taken before the field gets them; what can be operated is the field.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="tag-field"
      onKeyDownCapture={close}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Autocomplete
        inputValue={value}
        onInputChange={(typed) => {
          setOpen(true);
          onValue(typed);
        }}
        disableAutoFocusFirst
      >
        <TextField aria-describedby={describedBy} autoComplete="off" isReadOnly={readOnly}>
          <Label>{t('passage.tags')}</Label>
          <Input className="field" maxLength={MAX_TYPED_TAGS_LENGTH} />
        </TextField>
        {tags.length > 0 && (
          <SearchSuggestions
            suggestions={tags.map((tag) => ({ label: tag, query: tag }))}
            onChoose={(tag) => {
              setOpen(false);
              onValue(putTag(value, tag));
            }}
          />
        )}
      </Autocomplete>
    </div>
  );
}

/** The tags that may be meant by the one that is being typed; none until that is known of what stands there now. */
function useTagsMeant(value: string, wanted: boolean): string[] {
  const { completeTag } = usePassageActions();
  const [known, setKnown] = useState<{ value: string; tags: string[] }>({ value: '', tags: [] });
  const { typed } = splitTypedTags(value);
  const asked = wanted && typed !== '';
  useEffect(() => {
    if (!asked) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      // Without an answer tags are typed as they were before there was one.
      void completeTag(typed)
        .catch((): string[] => [])
        .then((tags) => current && setKnown({ value, tags: withoutTyped(value, tags) }));
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, completeTag, typed, value]);
  return asked && known.value === value ? known.tags : [];
}
