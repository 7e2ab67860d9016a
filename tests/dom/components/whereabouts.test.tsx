import { afterEach, expect, test, vi } from 'vitest';
import { LetterView } from '../../../components/letter/letter-view';
import {
  WhereaboutsContext,
  type WhereaboutsActions,
} from '../../../components/passage/passage-whereabouts-context';
import type { Whereabouts } from '../../../utils/anchors/whereabouts';
import { click, find, render, unmount } from './render';
import { page, snippet } from './samples';

afterEach(unmount);

const open = page();
const kept = snippet(1, {
  quote: 'in maart',
  source: { ...snippet(1).source, url: open.url },
  anchor: {
    quote: {
      type: 'TextQuoteSelector',
      exact: 'in maart',
      prefix: 'Dit is toegezegd ',
      suffix: ' van dit jaar.',
    },
    position: null,
  },
});

async function show(whereabouts: Whereabouts) {
  const actions: WhereaboutsActions = {
    byId: new Map([[kept.id, whereabouts]]),
    show: vi.fn<WhereaboutsActions['show']>(),
    choose: vi.fn<WhereaboutsActions['choose']>(),
  };
  const view = await render(
    <WhereaboutsContext value={actions}>
      <LetterView page={open} passages={[kept]} onShowReference={() => {}} />
    </WhereaboutsContext>,
  );
  return { actions, view };
}

test('of a passage with other words the kept words are shown beside those that stand there now', async () => {
  const { view } = await show({
    id: kept.id,
    verdict: 'changed',
    difference: [
      { kind: 'same', text: 'in' },
      { kind: 'gone', text: 'maart' },
      { kind: 'new', text: 'april' },
    ],
  });
  expect(view.textContent).toContain('The words have changed');
  expect(find('del').textContent).toContain('maart');
  expect(find('ins').textContent).toContain('april');
});

test('of a passage that may stand in several places the user says which it is', async () => {
  const places = [10, 200].map((start) => ({
    start,
    end: start + 8,
    before: `voor ${start} `,
    words: 'in maart',
    after: ' na',
  }));
  const { actions } = await show({ id: kept.id, verdict: 'ambiguous', candidates: places });
  await click(find('button', 'Show place 2'));
  expect(actions.show).toHaveBeenCalledWith(places[1]);
  await click(find('button', 'This one, place 2'));
  expect(actions.choose).toHaveBeenCalledWith(kept.id, places[1]);
});

test('a passage that is not found lies apart, with the sentence it stood in', async () => {
  const { view } = await show({ id: kept.id, verdict: 'lost' });
  expect(find('section section h3').textContent).toBe('1 passage is not found on this page');
  expect(view.querySelector('.at-risk')?.textContent).toContain('Dit is toegezegd in maart van dit jaar.');
});

test('of a passage that stands where it stood nothing is said', async () => {
  const { view } = await show({ id: kept.id, verdict: 'moved' });
  expect(view.querySelector('.passage-whereabouts, .at-risk')).toBeNull();
});
