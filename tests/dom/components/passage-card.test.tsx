import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PassageList } from '../../../components/notebook/passage-list';
import type { PassageActions } from '../../../components/passage/passage-actions';
import { click, find, passageActions, render, type, unmount } from './render';
import { snippet } from './samples';

afterEach(unmount);

const [first, second] = [snippet(1), snippet(2)];

function list(snippets = [first, second]) {
  return (
    <PassageList passages={snippets.map((kept) => ({ snippet: kept, matches: [] }))} labelledBy="title">
      <p>Nothing here</p>
    </PassageList>
  );
}

const BASE = { revision: first.revision, note: first.note, tags: first.tags };

/** Actions while the first passage is being edited. */
function editing(known: Partial<PassageActions> = {}): PassageActions {
  return passageActions({
    drafts: new Map([[first.id, { note: 'Half a thou', tags: 'asiel, , EU, asiel', base: BASE }]]),
    ...known,
  });
}

describe('a kept passage', () => {
  test('shows its words, note, tags and letter, and says that it is Dutch', async () => {
    const view = await render(list([first]));
    expect(view.querySelector('blockquote')?.lang).toBe('nl');
    expect(view.textContent).toContain('Vergelijk met het regeerakkoord.');
    expect(find('ul[aria-label="Tags"]').textContent).toBe('asielEU');
    expect(view.textContent).toContain('staatssecretaris van Justitie en Veiligheid21 June 2018');
  });

  test('shows on which pages of a file it stands', async () => {
    const boundary = (page: number) => ({
      type: 'FragmentSelector' as const,
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778' as const,
      value: `page=${page}`,
      refinedBy: { type: 'TextPositionSelector' as const, start: 0, end: 0 },
    });
    const onPages = (number: number, from: number, to: number) => {
      const structure = {
        type: 'RangeSelector' as const,
        startSelector: boundary(from),
        endSelector: boundary(to),
      };
      return snippet(number, { anchor: { ...first.anchor, structure } });
    };
    const bare = { ...onPages(3, 7, 7), source: { ...first.source, sender: null, date: null } };
    const view = await render(list([onPages(1, 3, 3), onPages(2, 3, 4), bare]));
    const lines = [...view.querySelectorAll('.passage-source p')].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'staatssecretaris van Justitie en Veiligheid',
      '21 June 2018 · page 3',
      'staatssecretaris van Justitie en Veiligheid',
      '21 June 2018 · pages 3–4',
      'page 7',
    ]);
  });

  test('links what it cites', async () => {
    await render(list([first]));
    const link = find<HTMLAnchorElement>('a', 'Kamerstuk');
    expect(link.textContent).toBe('Kamerstuk 32\u00A0317, nr.\u00A0516');
    expect(link.href).toContain('kst-32317-516');
    expect(link.rel).toBe('noreferrer');
  });

  test('is opened by the title of its letter, and by its words', async () => {
    const actions = passageActions();
    await render(list([first]), { actions });
    await click(find('button', 'show the passage in its letter'));
    await click(find('blockquote'));
    expect(actions.open).toHaveBeenCalledTimes(2);
    expect(actions.open).toHaveBeenLastCalledWith(first);
  });

  test('is copied with its citation by a button, and by one key', async () => {
    const actions = passageActions();
    await render(list([first]), { actions });
    await click(find('button', 'Copy with citation'));
    const press = (target: HTMLElement, options: KeyboardEventInit) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, ...options }));
    press(find('article'), {});
    expect(actions.copy).toHaveBeenCalledTimes(2);
    expect(actions.copy).toHaveBeenLastCalledWith(first);
    press(find('article'), { ctrlKey: true });
    press(find('article'), { key: 'x' });
    expect(actions.copy).toHaveBeenCalledTimes(2);
  });

  test('is changed and deleted by keys on it, but not by those on what is in it', async () => {
    const actions = passageActions();
    await render(list([first]), { actions });
    const press = (target: HTMLElement, key: string) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press(find('article'), 'e');
    const { revision, note, tags } = first;
    const base = { revision, note, tags };
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith(first.id, { note, tags: tags.join(', '), base });
    press(find('button', 'Copy with citation'), 'Delete');
    expect(actions.discard).not.toHaveBeenCalled();
    press(find('article'), 'Delete');
    expect(actions.discard).toHaveBeenCalledExactlyOnceWith(first.id, null);
  });

  test('takes the letter that is typed in its note for what it is', async () => {
    const actions = editing();
    await render(list([first]), { actions });
    find('textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('is not opened by selecting words in it', async () => {
    const actions = passageActions();
    await render(list([first]), { actions });
    getSelection()?.selectAllChildren(find('blockquote'));
    await click(find('blockquote'));
    expect(actions.open).not.toHaveBeenCalled();
    getSelection()?.removeAllRanges();
  });

  test('shows the beginning of a long text, and all of it when asked', async () => {
    await render(list([first]));
    expect(find('blockquote').textContent).toMatch(/ …$/);
    await click(find('button', 'Show all'));
    expect(find('blockquote').textContent).toBe(first.quote);
    expect(find('button', 'Show less').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('deleting', () => {
  test('names the passage to be at afterwards', async () => {
    const actions = passageActions();
    await render(list(), { actions });
    const [deleteFirst, deleteSecond] = document.querySelectorAll<HTMLElement>(
      'button[aria-label="Delete passage"]',
    );
    await click(deleteFirst!);
    expect(actions.discard).toHaveBeenLastCalledWith(first.id, second.id);
    await click(deleteSecond!);
    expect(actions.discard).toHaveBeenLastCalledWith(second.id, first.id);
  });

  test('takes the keyboard to the passage that is asked for, once', async () => {
    const actions = passageActions({ focusId: second.id });
    await render(list(), { actions });
    expect(document.activeElement?.getAttribute('aria-label')).toBe(second.source.title);
    expect(actions.focusTaken).toHaveBeenCalledOnce();
  });

  test('leaves the keyboard at the list when the last passage is gone', async () => {
    await render(list([first]));
    await render(list([]));
    expect(document.activeElement?.textContent).toBe('Nothing here');
  });
});

describe('editing', () => {
  test('begins with what was kept', async () => {
    const actions = passageActions();
    await render(list([first]), { actions });
    await click(find('button', 'Edit note and tags'));
    expect(actions.edit).toHaveBeenCalledWith(first.id, {
      note: first.note,
      tags: 'asiel, EU',
      base: BASE,
    });
  });

  test('goes on with what was typed before the panel was closed, without taking the keyboard', async () => {
    await render(list([first]), { actions: editing() });
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Half a thou');
    expect(document.activeElement).toBe(document.body);
  });

  test('takes the keyboard to the note when it is asked for, and not again while tags are typed', async () => {
    await render(list([first]));
    await click(find('button', 'Edit note and tags'));
    await render(list([first]), { actions: editing() });
    const note = find<HTMLTextAreaElement>('textarea');
    expect(document.activeElement).toBe(note);
    expect([note.selectionStart, note.selectionEnd]).toEqual([note.value.length, note.value.length]);
    const tags = find<HTMLInputElement>('input');
    tags.focus();
    await render(list([first]), { actions: editing() });
    expect(document.activeElement).toBe(tags);
  });

  test('hands over every change as it is typed', async () => {
    const actions = editing();
    await render(list([first]), { actions });
    await type(find<HTMLTextAreaElement>('textarea'), 'Half a thought');
    expect(actions.edit).toHaveBeenLastCalledWith(first.id, {
      note: 'Half a thought',
      tags: 'asiel, , EU, asiel',
      base: BASE,
    });
  });

  test('saves note and tags, then stops and leaves the keyboard at the passage', async () => {
    const actions = editing();
    await render(list([first]), { actions });
    await click(find('button', 'Save'));
    expect(actions.save).toHaveBeenCalledWith(first.id, { note: 'Half a thou', tags: ['asiel', 'EU'] });
    expect(actions.edit).toHaveBeenLastCalledWith(first.id, null);
    expect(document.activeElement).toBe(find('article'));
  });

  test('takes no more words while it is being saved: they would go with the fields', async () => {
    const saving = Promise.withResolvers<'failed'>();
    const actions = editing({ save: vi.fn<PassageActions['save']>(() => saving.promise) });
    await render(list([first]), { actions });
    const fields = () => [find<HTMLTextAreaElement>('textarea'), find<HTMLInputElement>('input')];
    expect(fields().map(({ readOnly }) => readOnly)).toEqual([false, false]);
    await click(find('button', 'Save'));
    expect(fields().map(({ readOnly }) => readOnly)).toEqual([true, true]);
    await act(async () => saving.resolve('failed'));
    expect(fields().map(({ readOnly }) => readOnly)).toEqual([false, false]);
  });

  test('says that it was not saved, and keeps what was typed', async () => {
    const actions = editing({ save: vi.fn<PassageActions['save']>().mockResolvedValue('failed') });
    await render(list([first]), { actions });
    await click(find('button', 'Save'));
    expect(find('[role="alert"]').textContent).toContain('Not saved');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Half a thou');
    expect(actions.edit).not.toHaveBeenCalledWith(first.id, null);
  });

  test('can be left without saving', async () => {
    const actions = editing();
    await render(list([first]), { actions });
    await click(find('button', 'Cancel'));
    expect(actions.save).not.toHaveBeenCalled();
    expect(actions.edit).toHaveBeenLastCalledWith(first.id, null);
  });
});
