import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPlainKey, switchPlainKeys } from '../../../components/basics/plain-key';
import { ShortcutSection } from '../../../components/settings/shortcut-section';
import { followPlainKeys } from '../../../entrypoints/shared/follow-plain-keys';
import { plainKeysSetting } from '../../../utils/settings';
import { notebook } from './notebook';
import { click, find, render, unmount } from './render';

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  switchPlainKeys(true);
  await unmount();
});

const pressed = (key: string) => new KeyboardEvent('keydown', { key, cancelable: true });

describe('shortcuts of a single key', () => {
  test('are on, until they are switched off', async () => {
    expect(isPlainKey(pressed('c'), 'c')).toBe(true);
    await plainKeysSetting.setValue(false);
    followPlainKeys();
    await vi.waitFor(() => expect(isPlainKey(pressed('c'), 'c')).toBe(false));
    await plainKeysSetting.setValue(true);
    expect(isPlainKey(pressed('c'), 'c')).toBe(true);
  });

  test('are neither told nor heard while they are off', async () => {
    await render(notebook());
    const field = find<HTMLInputElement>('input[type="search"]');
    expect(field.getAttribute('aria-keyshortcuts')).toBe('/');
    await act(async () => switchPlainKeys(false));
    expect(document.querySelector('[aria-keyshortcuts]:not([aria-keyshortcuts="Delete"])')).toBeNull();
    await act(async () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true })),
    );
    expect(document.activeElement).not.toBe(field);
  });

  test('are listed with the others, and switched off there', async () => {
    const onPlainKeys = vi.fn<(on: boolean) => Promise<void>>(async () => {});
    const section = (plainKeys: boolean) => (
      <ShortcutSection shortcuts={[]} onChange={null} plainKeys={plainKeys} onPlainKeys={onPlainKeys} />
    );
    const keys = () => Array.from(document.querySelectorAll('kbd'), (key) => key.textContent);
    await render(section(true));
    expect(keys()).toEqual(['Alt+Enter', '/', 'C', 'E', 'Delete']);
    await click(find('input[type="checkbox"]'));
    expect(onPlainKeys).toHaveBeenCalledExactlyOnceWith(false);
    await render(section(false));
    expect(keys()).toEqual(['Alt+Enter', 'off', 'off', 'off', 'Delete']);
  });
});
