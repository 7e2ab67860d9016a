import { afterEach, describe, expect, test, vi, type Mock } from 'vitest';
import { useAnnounce } from '../../../components/basics/announcer';
import { ReadPage } from '../../../components/letter/read-page';
import { LanguageSection } from '../../../components/settings/language-section';
import { LinksSection } from '../../../components/settings/links-section';
import { SettingsView } from '../../../components/settings/settings-view';
import { Toast, type ToastMessage } from '../../../components/basics/toast';
import { click, find, render, unmount } from './render';

afterEach(unmount);

function Speaker() {
  const announce = useAnnounce();
  return <button onClick={() => announce('Passage kept')}>Speak</button>;
}

describe('reading a page on another site', () => {
  test('says in plain words what to do when the browser refuses', async () => {
    await render(<ReadPage onRead={async () => false} />);
    await click(find('button', 'Read this page'));
    expect(find('[role="alert"]').textContent).toContain('Click the Kamernoot icon in the toolbar');
    expect(find<HTMLButtonElement>('button', 'Read this page').disabled).toBe(false);
  });
});

describe('a message about what happened', () => {
  test('offers to take it back, and stays until it is closed', async () => {
    const onUndo = vi.fn<() => void>();
    const onClose = vi.fn<() => void>();
    await render(<Toast message={{ text: 'Passage deleted', onUndo }} onClose={onClose} />);
    await click(find('button', 'Undo'));
    await click(find('button', 'Close this message'));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a message that only tells', () => {
  afterEach(() => vi.useRealTimers());

  async function shownFor(message: ToastMessage): Promise<Mock> {
    vi.useFakeTimers();
    const onClose = vi.fn<() => void>();
    await render(<Toast message={message} onClose={onClose} />);
    return onClose;
  }

  test('goes by itself, but not while the keyboard is on it', async () => {
    const onClose = await shownFor({ text: 'Copied', passing: true });
    const button = find('button', 'Close this message');
    button.focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onClose).not.toHaveBeenCalled();
    button.blur();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('stays when it says what went wrong', async () => {
    const onClose = await shownFor({ text: 'Not copied' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('announcements', () => {
  test('change the region even when the same is said twice', async () => {
    await render(<Speaker />);
    const region = find('output');
    expect(region.textContent).toBe('');
    await click(find('button', 'Speak'));
    const first = region.textContent;
    await click(find('button', 'Speak'));
    expect(region.textContent.trim()).toBe('Passage kept');
    expect(region.textContent).not.toBe(first);
  });
});

describe('the settings', () => {
  test('store a choice and say so', async () => {
    const onLanguage = vi.fn<(language: string) => Promise<void>>().mockResolvedValue(undefined);
    const onLinks = vi.fn<(links: boolean) => Promise<void>>().mockResolvedValue(undefined);
    await render(
      <SettingsView>
        <LanguageSection language="auto" onLanguage={onLanguage} />
        <LinksSection links onLinks={onLinks} sitesWithout={[]} onSite={vi.fn()} />
      </SettingsView>,
    );
    expect(find<HTMLInputElement>('input[type="radio"]:checked').labels?.[0]?.textContent).toBe(
      'The browser’s language',
    );
    await click(find<HTMLInputElement>('input[type="checkbox"]'));
    expect(onLinks).toHaveBeenCalledWith(false);
    await click(find('label[lang="nl"]'));
    expect(onLanguage).toHaveBeenCalledWith('nl');
    expect(find('output').textContent.trim()).toBe('Saved');
  });
});
