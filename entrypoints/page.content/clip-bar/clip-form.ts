import type { PageTranslator } from '../../../utils/i18n/translator';
import { MAX_NOTE_LENGTH, MAX_TYPED_TAGS_LENGTH } from '../../../utils/notebook/limits';
import { parseTags } from '../../../utils/notebook/tags';
import type { TypedText } from './draft-keeper';
import { make } from './elements';
import { offerTags } from './tag-completion';

/** What the user typed beside a passage. */
export interface Typed {
  note: string;
  tags: string[];
}

/** The fields for note and tags. */
export interface ClipForm {
  element: HTMLElement;
  typed(): Typed;
  fill(text: TypedText): void;
  focus(): void;
  hasText(): boolean;
  disable(disabled: boolean): void;
}

interface ClipFormOptions {
  /** The tags that may be meant by the beginning of one. */
  completeTag(typed: string): Promise<string[]>;
  submit(): void;
  /** Called with every key, so that nothing typed is ever lost. */
  typed(text: TypedText): void;
}

export function createClipForm(
  translate: PageTranslator,
  { completeTag, submit, typed }: ClipFormOptions,
): ClipForm {
  const note = make('textarea', {
    id: 'note',
    rows: 2,
    maxLength: MAX_NOTE_LENGTH,
    placeholder: translate('bar.notePlaceholder'),
    on: { keydown: onKey, input: onNote },
    attributes: { 'aria-describedby': 'note-hint' },
  });
  const tags = make('input', {
    id: 'tags',
    type: 'text',
    maxLength: MAX_TYPED_TAGS_LENGTH,
    autocomplete: 'off',
    placeholder: translate('bar.tagsPlaceholder'),
    on: { keydown: onKey, input: tell },
    attributes: { 'aria-describedby': 'tags-hint' },
  });
  const tagList = offerTags({
    input: tags,
    label: translate('bar.tagList'),
    complete: completeTag,
    onChoose: tell,
  });

  function onKey(event: Event): void {
    const { key, shiftKey, isComposing, isTrusted } = event as KeyboardEvent;
    if (key !== 'Enter' || shiftKey || isComposing || !isTrusted) return;
    event.preventDefault();
    submit();
  }

  function onNote(): void {
    note.style.height = 'auto';
    note.style.height = `${note.scrollHeight + 2}px`;
    tell();
  }

  function tell(): void {
    typed({ note: note.value, tags: tags.value });
  }

  const element = make(
    'div',
    { className: 'form' },
    make('label', { htmlFor: 'note' }, translate('bar.note')),
    note,
    make('p', { id: 'note-hint', className: 'hint' }, translate('bar.noteHint')),
    make('label', { htmlFor: 'tags' }, translate('bar.tags')),
    tags,
    tagList,
    make('p', { id: 'tags-hint', className: 'hint' }, translate('bar.tagsHint')),
  );

  return {
    element,
    typed: () => ({ note: note.value.trim(), tags: parseTags(tags.value) }),
    fill(text) {
      note.value = text.note;
      tags.value = text.tags;
    },
    focus: () => note.focus(),
    hasText: () => note.value.trim() !== '' || tags.value.trim() !== '',
    disable(disabled) {
      note.readOnly = disabled;
      tags.readOnly = disabled;
    },
  };
}
