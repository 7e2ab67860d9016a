import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '../basics/button';
import '../basics/field.css';
import { useTranslator } from '../basics/language';
import './save-search.css';

interface SaveSearchProps {
  query: string;
  /** Resolves to whether it was written. */
  onSave: (name: string) => Promise<boolean>;
  /** It was saved, or given up. */
  onClose: () => void;
}

/** Gives what was searched for a name. Escape gives it up. */
export function SaveSearch({ query, onSave, onClose }: SaveSearchProps) {
  const t = useTranslator();
  const id = useId();
  const [name, setName] = useState(query.trim());
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await onSave(name.trim());
    setFailed(!saved);
    if (saved) onClose();
  };
  return (
    <form className="save-search" onSubmit={(event) => void save(event)}>
      <label htmlFor={id}>{t('saved.name')}</label>
      <input
        id={id}
        className="field"
        ref={field}
        value={name}
        maxLength={200}
        required
        autoComplete="off"
        // So that white space alone is no name.
        onChange={(event) => setName(event.target.value.trimStart())}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      {failed && <p role="alert">{t('saved.failed')}</p>}
      <div>
        <Button type="submit" look="primary">
          {t('passage.save')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('passage.cancel')}
        </Button>
      </div>
    </form>
  );
}
