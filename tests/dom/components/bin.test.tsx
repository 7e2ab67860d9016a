import { afterEach, describe, expect, test, vi } from 'vitest';
import { BinView, type BinViewProps } from '../../../components/notebook/bin-view';
import { DraftList, type DraftActions } from '../../../components/notebook/draft-list';
import type { Draft } from '../../../utils/notebook/types';
import { click, find, passageActions, render, unmount } from './render';
import { snippet } from './samples';

afterEach(unmount);

const deleted = snippet(1, { deletedAt: '2026-01-10T10:00:00.000Z' });

function bin(known: Partial<BinViewProps> = {}): BinViewProps {
  return {
    passages: [deleted],
    now: new Date('2026-01-20T12:00:00.000Z'),
    onBack: vi.fn<BinViewProps['onBack']>(),
    onRestore: vi.fn<BinViewProps['onRestore']>(),
    onRemove: vi.fn<BinViewProps['onRemove']>(),
    onEmpty: vi.fn<BinViewProps['onEmpty']>(),
    ...known,
  };
}

describe('the bin', () => {
  test('tells how long a passage stays, and puts it back', async () => {
    const props = bin();
    const view = await render(<BinView {...props} />);
    expect(view.textContent).toContain('20 days left');
    expect(document.activeElement).toBe(find('h2', 'Bin'));
    await click(find('button', 'Put back'));
    expect(props.onRestore).toHaveBeenCalledWith(deleted.id);
  });

  test('asks before it removes for good, and takes no for an answer', async () => {
    const props = bin();
    await render(<BinView {...props} />);
    await click(find('button', 'Remove for good'));
    expect(props.onRemove).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('button', 'No'));
    await click(find('button', 'No'));
    expect(props.onRemove).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('button', 'Remove for good'));
    await click(find('button', 'Remove for good'));
    await click(find('button', 'Remove for good'));
    expect(props.onRemove).toHaveBeenCalledWith(deleted.id);
  });

  test('is emptied after a question', async () => {
    const props = bin();
    await render(<BinView {...props} />);
    await click(find('button', 'Empty the bin'));
    expect(props.onEmpty).not.toHaveBeenCalled();
    await click(find('button', 'Empty the bin'));
    expect(props.onEmpty).toHaveBeenCalledOnce();
  });

  test('tells what was being typed when a passage was deleted elsewhere', async () => {
    const { note, tags, revision } = deleted;
    const typed = { note: 'Half a thought', tags: 'EU', base: { note, tags, revision } };
    const actions = passageActions({ drafts: new Map([[deleted.id, typed]]) });
    const view = await render(<BinView {...bin()} />, { actions });
    expect(view.textContent).toContain('Half a thought');
  });

  test('says so when it is empty', async () => {
    const view = await render(<BinView {...bin({ passages: [] })} />);
    expect(view.textContent).toContain('The bin is empty');
  });
});

describe('what is not kept yet', () => {
  const draft: Draft = {
    id: deleted.id,
    note: 'Half a thought',
    tags: 'EU,',
    passage: deleted,
    edited: null,
    createdAt: '',
    updatedAt: '',
    schema: 2,
  };
  const actions = (): DraftActions => ({
    onResume: vi.fn<DraftActions['onResume']>(),
    onKeep: vi.fn<DraftActions['onKeep']>(),
    onDrop: vi.fn<DraftActions['onDrop']>(),
  });

  test('is shown with what was typed, to go on with or to keep', async () => {
    const done = actions();
    const view = await render(<DraftList drafts={[draft]} {...done} />);
    expect(view.textContent).toContain('Half a thought');
    await click(find('button', 'Continue writing'));
    expect(done.onResume).toHaveBeenCalledWith(draft);
    await click(find('button', 'Keep as is'));
    expect(done.onKeep).toHaveBeenCalledWith(draft);
  });

  test('is thrown away after a question only', async () => {
    const done = actions();
    await render(<DraftList drafts={[draft]} {...done} />);
    await click(find('button', 'Discard'));
    expect(done.onDrop).not.toHaveBeenCalled();
    await click(find('button', 'Discard'));
    expect(done.onDrop).toHaveBeenCalledWith(draft);
  });

  test('leaves the keyboard where its list is, or was, when one is kept', async () => {
    const second = { ...draft, id: snippet(2).id };
    await render(<DraftList drafts={[draft, second]} {...actions()} />);
    find('button', 'Keep as is').focus();
    await render(<DraftList drafts={[second]} {...actions()} />);
    expect(document.activeElement).toBe(find('h2', 'Not kept yet'));
    find('button', 'Keep as is').focus();
    const view = await render(<DraftList drafts={[]} {...actions()} />);
    expect(view.contains(document.activeElement)).toBe(true);
  });

  test('takes no room when there is nothing', async () => {
    expect((await render(<DraftList drafts={[]} {...actions()} />)).textContent).toBe('');
  });
});
