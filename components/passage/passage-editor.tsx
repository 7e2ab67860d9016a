import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { MAX_NOTE_LENGTH } from '../../utils/notebook/limits';
import { isContested, joinTexts } from '../../utils/notebook/contested';
import { parseTags } from '../../utils/notebook/tags';
import type { EditBase } from '../../utils/notebook/types';
import { Button } from '../basics/button';
import '../basics/field.css';
import { useTranslator } from '../basics/language';
import type { EditDraft, SaveResult } from './passage-actions';
import { PassageConflict } from './passage-conflict';
import './passage-editor.css';
import { TagField } from './tag-field';

interface PassageEditorProps {
  /** The passage as it stands in the notebook now. */
  current: EditBase;
  draft: EditDraft;
  /** Called with every key, so that nothing typed is ever lost. */
  onDraft: (draft: EditDraft) => void;
  onSave: (note: string, tags: string[]) => Promise<SaveResult>;
  onCancel: () => void;
  /** Whether the user has just asked for it, and expects to type. */
  focus: boolean;
}

const FAILURES = {
  failed: 'passage.saveFailed',
  full: 'keeping.full',
  gone: 'passage.saveGone',
} as const;

/** Note and tags of a passage, to be changed in place. */
export function PassageEditor({ current, draft, onDraft, onSave, onCancel, focus }: PassageEditorProps) {
  const t = useTranslator();
  const id = useId();
  const [state, setState] = useState<'typing' | 'saving' | keyof typeof FAILURES>('typing');
  const typed = { note: draft.note, tags: parseTags(draft.tags) };
  const contested = isContested(current, typed, draft.base);
  const { revision, note, tags } = current;
  const base = { revision, note, tags };

  const noteField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const field = noteField.current;
    if (!focus || !field) return;
    field.focus();
    // Whoever edits a note goes on where it ends.
    field.setSelectionRange(field.value.length, field.value.length);
  }, [focus]);

  // While it is being saved nothing more can be typed: it would be gone with the fields.
  const save = async () => {
    setState('saving');
    const result = await onSave(typed.note, typed.tags);
    // After a conflict, what was written elsewhere is on its way here.
    setState(result === 'saved' || result === 'conflict' ? 'typing' : result);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !contested) {
      event.preventDefault();
      void save();
    }
  };

  return (
    <form className="passage-editor" onSubmit={submit}>
      <label htmlFor={`${id}-note`}>{t('passage.note')}</label>
      <textarea
        id={`${id}-note`}
        className="field"
        value={draft.note}
        rows={3}
        maxLength={MAX_NOTE_LENGTH}
        readOnly={state === 'saving'}
        ref={noteField}
        onChange={(event) => onDraft({ ...draft, note: event.target.value })}
        onKeyDown={submitByKey}
      />
      <TagField
        value={draft.tags}
        onValue={(value) => onDraft({ ...draft, tags: value })}
        readOnly={state === 'saving'}
        describedBy={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="passage-editor-hint">
        {t('passage.tagsHint')}
      </p>
      {state !== 'typing' && state !== 'saving' && (
        <p role="alert" className="passage-editor-failure">
          {t(FAILURES[state])}
        </p>
      )}
      {contested && (
        <PassageConflict
          theirs={current}
          onMine={() => onDraft({ ...draft, base })}
          onBoth={() => {
            const joined = joinTexts(current, typed);
            onDraft({ note: joined.note, tags: joined.tags.join(', '), base });
            noteField.current?.focus();
          }}
          onTheirs={onCancel}
        />
      )}
      <div className="passage-editor-buttons button-row">
        <Button type="submit" look="primary" disabled={state === 'saving' || contested}>
          {t('passage.save')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {t('passage.cancel')}
        </Button>
      </div>
      <p className="passage-editor-hint">{t('passage.draft')}</p>
    </form>
  );
}
