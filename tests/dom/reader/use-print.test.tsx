import { afterEach, expect, test, vi } from 'vitest';
import { click, find, render, unmount } from '../components/render';
import { usePrint } from '../../../entrypoints/reader/pdf/use-print';

afterEach(unmount);

type Views = NonNullable<Parameters<typeof usePrint>[0]>['pages'];

function Printed({ pages }: { pages: Views }) {
  const { page, hasFailed, begin } = usePrint({ pages });
  return <button onClick={begin}>{hasFailed ? 'failed' : (page ?? 'print')}</button>;
}

const pageThat = (picture: () => Promise<HTMLCanvasElement>) => [{ number: 1, picture }] as unknown as Views;

test('a page that cannot be drawn is told, and printing can be tried again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const picture = vi.fn(() => Promise.reject<HTMLCanvasElement>(new Error('made for a test')));
  await render(<Printed pages={pageThat(picture)} />);
  await click(find('button', 'print'));
  await click(find('button', 'failed'));
  expect(picture).toHaveBeenCalledTimes(2);
});

test('printing that was begun is not begun again', async () => {
  const picture = vi.fn(() => new Promise<HTMLCanvasElement>(() => {}));
  await render(<Printed pages={pageThat(picture)} />);
  await click(find('button', 'print'));
  await click(find('button', '1'));
  expect(picture).toHaveBeenCalledOnce();
});
