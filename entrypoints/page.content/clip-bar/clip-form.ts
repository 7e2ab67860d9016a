import type { PageTranslator } from '../../../utils/i18n/translator';
import { MAX_NOTE_LENGTH } from '../../../utils/notebook/limits';
import { parseTags } from '../../../utils/notebook/tags';
import { make } from './elements';

/** What the user typed beside a passage. */
export interface Typed {
  note: string;
  tags: string[];
}

/** The fields for note and tags. */
export interface ClipForm {
  element: HTMLElement;
  typed(): Typed;
  /** As it was typed, to be shown again. */
  raw(): { note: string; tags: string };
  fill(raw: { note: string; tags: string }): void;
  focus(): void;
  hasText(): boolean;
  disable(disabled: boolean): void;
}

export function createClipForm(translate: PageTranslator, submit: () => void): ClipForm {
  const note = make('textarea', {
    id: 'note',
    rows: 2,
    maxLength: MAX_NOTE_LENGTH,
    placeholder: translate('bar.notePlaceholder'),
    on: { keydown: onKey, input: grow },
    attributes: { 'aria-describedby': 'note-hint' },
  });
  const tags = make('input', {
    id: 'tags',
    type: 'text',
    autocomplete: 'off',
    placeholder: translate('bar.tagsPlaceholder'),
    on: { keydown: onKey },
    attributes: { 'aria-describedby': 'tags-hint' },
  });

  function onKey(event: Event): void {
    const { key, shiftKey, isComposing, isTrusted } = event as KeyboardEvent;
    if (key !== 'Enter' || shiftKey || isComposing || !isTrusted) return;
    event.preventDefault();
    submit();
  }

  function grow(): void {
    note.style.height = 'auto';
    note.style.height = `${note.scrollHeight + 2}px`;
  }

  const element = make(
    'div',
    { className: 'form' },
    make('label', { htmlFor: 'note' }, translate('bar.note')),
    note,
    make('p', { id: 'note-hint', className: 'hint' }, translate('bar.noteHint')),
    make('label', { htmlFor: 'tags' }, translate('bar.tags')),
    tags,
    make('p', { id: 'tags-hint', className: 'hint' }, translate('bar.tagsHint')),
  );

  return {
    element,
    typed: () => ({ note: note.value.trim(), tags: parseTags(tags.value) }),
    raw: () => ({ note: note.value, tags: tags.value }),
    fill(raw) {
      note.value = raw.note;
      tags.value = raw.tags;
    },
    focus: () => note.focus(),
    hasText: () => note.value.trim() !== '' || tags.value.trim() !== '',
    disable(disabled) {
      note.readOnly = disabled;
      tags.readOnly = disabled;
    },
  };
}
