import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { MAX_NOTE_LENGTH, MAX_TAG_LENGTH, MAX_TAGS } from '../utils/notebook/limits';
import { parseTags } from '../utils/notebook/tags';
import { Button } from './button';
import { useTranslator } from './language';
import type { EditDraft } from './passage-actions';
import './passage-editor.css';

interface PassageEditorProps {
  draft: EditDraft;
  /** Called with every key, so that nothing typed is ever lost. */
  onDraft: (draft: EditDraft) => void;
  /** Resolves to whether it was written. */
  onSave: (note: string, tags: string[]) => Promise<boolean>;
  onCancel: () => void;
  /** Whether the user has just asked for it, and expects to type. */
  focus: boolean;
}

/** Note and tags of a passage, to be changed in place. */
export function PassageEditor({ draft, onDraft, onSave, onCancel, focus }: PassageEditorProps) {
  const t = useTranslator();
  const id = useId();
  const [state, setState] = useState<'typing' | 'saving' | 'failed'>('typing');

  const noteField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) noteField.current?.focus();
  }, [focus]);

  const save = async () => {
    setState('saving');
    if (!(await onSave(draft.note, parseTags(draft.tags)))) setState('failed');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  };

  return (
    <form className="passage-editor" onSubmit={submit}>
      <label htmlFor={`${id}-note`}>{t('passage.note')}</label>
      <textarea
        id={`${id}-note`}
        value={draft.note}
        rows={3}
        maxLength={MAX_NOTE_LENGTH}
        ref={noteField}
        onChange={(event) => onDraft({ ...draft, note: event.target.value })}
        onKeyDown={submitByKey}
      />
      <label htmlFor={`${id}-tags`}>{t('passage.tags')}</label>
      <input
        id={`${id}-tags`}
        value={draft.tags}
        maxLength={MAX_TAGS * (MAX_TAG_LENGTH + 2)}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onDraft({ ...draft, tags: event.target.value })}
      />
      <p id={`${id}-hint`} className="passage-editor-hint">
        {t('passage.tagsHint')}
      </p>
      {state === 'failed' && (
        <p role="alert" className="passage-editor-failure">
          {t('passage.saveFailed')}
        </p>
      )}
      <div className="passage-editor-buttons">
        <Button type="submit" look="primary" disabled={state === 'saving'}>
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
