import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CopyActions } from '../../../components/copies/copy-actions';
import { CopiesSection } from '../../../components/copies/copies-section';
import { LetterCopies } from '../../../components/letter/letter-copies';
import { CopyNotices } from '../../../components/reader/copy-notices';
import { FileFailureMessage } from '../../../components/reader/file-failure';
import { KeepCopy } from '../../../components/reader/keep-copy';
import type { FileCopy } from '../../../utils/files/copies/types';
import { click, find, render, unmount } from './render';

afterEach(unmount);

const ADDRESS = 'https://open.overheid.nl/documenten/1a2b/file';
const copy = (number: number): FileCopy => ({
  sha256: String(number).repeat(64),
  addresses: [ADDRESS],
  title: `Brief ${number}`,
  kind: 'pdf',
  size: number * 1_000_000,
  keptAt: '2026-11-22T10:00:00.000Z',
});
const nothing = () => {};
const copyActions = (more: Partial<CopyActions> = {}): CopyActions => ({
  save: vi.fn<CopyActions['save']>(),
  remove: vi.fn<CopyActions['remove']>(),
  problem: null,
  ...more,
});

describe('the copies in the settings', () => {
  test('are told with what they take together, and that no backup holds them', async () => {
    const shown = await render(<CopiesSection copies={[copy(1), copy(2)]} actions={copyActions()} />);
    expect(shown.textContent).toContain('2 copies, 3 MB together.');
    expect(shown.textContent).toContain('not in the backup file');
    expect(find('li').textContent).toContain('Kept on 22 November 2026, 1 MB');
    expect(find<HTMLAnchorElement>('a', 'Read your copy of Brief 1').getAttribute('href')).toBe(
      `/reader.html?url=urn:sha256:${'1'.repeat(64)}`,
    );
  });

  test('are saved as a file at once, and deleted after a question', async () => {
    const actions = copyActions();
    await render(<CopiesSection copies={[copy(1)]} actions={actions} />);
    await click(find('button', 'Save as a file: Brief 1'));
    expect(actions.save).toHaveBeenCalledWith(copy(1));
    await click(find('button', 'Delete the copy'));
    expect(actions.remove).not.toHaveBeenCalled();
    await click(find('fieldset button', 'Delete the copy'));
    expect(actions.remove).toHaveBeenCalledWith(copy(1));
  });

  test('tell how to get one where there is none', async () => {
    const shown = await render(<CopiesSection copies={[]} actions={copyActions()} />);
    expect(shown.textContent).toContain('the reader offers to keep a copy');
  });

  test('say what did not work', async () => {
    await render(<CopiesSection copies={[copy(1)]} actions={copyActions({ problem: 'notThere' })} />);
    expect(find('[role="alert"]').textContent).toContain('damaged or no longer there');
  });
});

describe('the copies of a letter in the panel', () => {
  test('are there with their date, and take no room where there are none', async () => {
    const shown = await render(<LetterCopies copies={[]} actions={copyActions()} />);
    expect(shown.textContent).toBe('');
    await render(<LetterCopies copies={[copy(1)]} actions={copyActions()} />);
    expect(shown.textContent).toContain('Kept on 22 November 2026');
  });
});

describe('the switch in the reader', () => {
  test('asks to keep a copy, and to delete it, but not twice at a time', async () => {
    const onKeep = vi.fn<(wanted: boolean) => void>();
    await render(<KeepCopy isKept={false} isBusy={false} onKeep={onKeep} />);
    await click(find('input'));
    expect(onKeep).toHaveBeenLastCalledWith(true);
    await render(<KeepCopy isKept isBusy={false} onKeep={onKeep} />);
    await click(find('input'));
    expect(onKeep).toHaveBeenLastCalledWith(false);
    await render(<KeepCopy isKept isBusy onKeep={onKeep} />);
    await click(find('input'));
    expect(onKeep).toHaveBeenCalledTimes(2);
  });
});

describe('what the reader says of copies', () => {
  const notices = (more: Partial<Parameters<typeof CopyNotices>[0]>) => (
    <CopyNotices
      shown={null}
      older={null}
      problem={null}
      address={ADDRESS}
      onRetry={nothing}
      onOpenOlder={nothing}
      {...more}
    />
  );

  test('is that a copy is shown, of which day and why', async () => {
    const onRetry = vi.fn<() => void>();
    const shown = await render(notices({ shown: { ...copy(1), because: 'not-found' }, onRetry }));
    expect(shown.textContent).toContain(
      'This is your copy of 22 November 2026. open.overheid.nl does not have this file, or no longer (404).',
    );
    await click(find('button', 'Try the original again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('is that another file stood at the address before', async () => {
    const onOpenOlder = vi.fn<() => void>();
    const shown = await render(notices({ older: copy(1), onOpenOlder }));
    expect(shown.textContent).toContain('What stands there now is another file.');
    await click(find('button', 'Read your copy'));
    expect(onOpenOlder).toHaveBeenCalledOnce();
  });

  test('is that there is no room, aloud', async () => {
    await render(notices({ problem: 'full' }), { language: 'nl' });
    expect(find('[role="alert"]').textContent).toContain('de browser of de schijf is vol');
  });

  test('is first that there is one, where the original does not answer', async () => {
    const onCopy = vi.fn<(because: string | null) => void>();
    const shown = await render(
      <FileFailureMessage
        reason="unreachable"
        address={ADDRESS}
        copy={copy(1)}
        onCopy={onCopy}
        onRetry={nothing}
        onFile={nothing}
      />,
    );
    expect(shown.textContent).toContain('On 22 November 2026 you kept a copy of this file.');
    await click(find('.button-primary', 'Read your copy'));
    expect(onCopy).toHaveBeenCalledWith('unreachable');
  });
});
