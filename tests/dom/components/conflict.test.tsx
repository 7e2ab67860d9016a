import { afterEach, expect, test } from 'vitest';
import { PassageList } from '../../../components/notebook/passage-list';
import { click, find, passageActions, render, unmount } from './render';
import { snippet } from './samples';

afterEach(unmount);

const began = snippet(1, { note: 'Base', tags: ['EU'] });
const changed = { ...began, note: 'Theirs', tags: ['EU', 'asiel'], revision: 2 };
const { revision, note, tags } = began;
const base = { revision: 2, note: 'Theirs', tags: ['EU', 'asiel'] };

async function editing(kept = changed) {
  const actions = passageActions({
    drafts: new Map([[began.id, { note: 'Mine', tags: 'EU, zorg', base: { revision, note, tags } }]]),
  });
  await render(
    <PassageList passages={[{ snippet: kept, matches: [] }]} labelledBy="title">
      {null}
    </PassageList>,
    { actions },
  );
  return actions;
}

test('a note that was changed elsewhere is shown beside what is typed here, and nothing can be overwritten unseen', async () => {
  await editing();
  expect(find('[role="alert"]').textContent).toContain('Theirs');
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('Mine');
  expect(find<HTMLButtonElement>('button', 'Save').disabled).toBe(true);
});

test('both can be put together', async () => {
  const actions = await editing();
  await click(find('button', 'Keep both'));
  expect(actions.edit).toHaveBeenLastCalledWith(began.id, {
    note: 'Theirs\n\nMine',
    tags: 'EU, asiel, zorg',
    base,
  });
});

test('either can be chosen', async () => {
  const actions = await editing();
  await click(find('button', 'Keep mine'));
  expect(actions.edit).toHaveBeenLastCalledWith(began.id, { note: 'Mine', tags: 'EU, zorg', base });
  await click(find('button', 'Use the other'));
  expect(actions.edit).toHaveBeenLastCalledWith(began.id, null);
});

test('what was changed elsewhere and is not edited here disturbs nobody', async () => {
  await editing({ ...began, revision: 2 });
  expect(document.querySelector('[role="alert"]')).toBeNull();
  expect(find<HTMLButtonElement>('button', 'Save').disabled).toBe(false);
});
