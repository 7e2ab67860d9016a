import { useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Button } from './button';
import { useTranslator } from './language';
import type { EditDraft } from './passage-actions';
import './passage-editor.css';
import { tagsFromText } from './tags';

/** What the notebook accepts; the fields take no more. UTF-16 code units. */
const MAX_NOTE = 100_000;
const MAX_TAGS_LINE = 2_000;

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

  const save = async () => {
    setState('saving');
    if (!(await onSave(draft.note, tagsFromText(draft.tags)))) setState('failed');
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
        maxLength={MAX_NOTE}
        ref={(field) => {
          if (focus) field?.focus();
        }}
        onChange={(event) => onDraft({ ...draft, note: event.target.value })}
        onKeyDown={submitByKey}
      />
      <label htmlFor={`${id}-tags`}>{t('passage.tags')}</label>
      <input
        id={`${id}-tags`}
        value={draft.tags}
        maxLength={MAX_TAGS_LINE}
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
