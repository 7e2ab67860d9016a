import { afterEach, describe, expect, test, vi } from 'vitest';
import { ImportReport } from '../../../components/backup/import-report';
import type { Decision } from '../../../utils/notebook/backup/apply-import';
import type { Conflict, ImportPlan } from '../../../utils/notebook/backup/plan-import';
import { conflict, importPlan } from './backups';
import { click, find, render, unmount } from './render';

afterEach(unmount);

const onImport = vi.fn<(decide: (conflict: Conflict) => Decision) => void>();
const NOTHING = { items: 0, settings: 0, kept: 0 };
const show = (plan: ImportPlan, choices = NOTHING) =>
  render(<ImportReport plan={plan} choices={choices} busy={false} onImport={onImport} onCancel={() => {}} />);
const decided = (some: Conflict) => onImport.mock.lastCall?.[0](some);

describe('the report on a file', () => {
  test('says what would happen, and has the focus', async () => {
    const container = await show(importPlan());
    expect(document.activeElement?.textContent).toBe('What would happen');
    expect(container.textContent).toContain('New passages3');
    expect(container.textContent).toContain('Passages that are here already18,240');
    expect(container.textContent).toContain('2 entries that the file should hold are missing');
    expect(container.textContent).toContain('changed or damaged');
  });

  test('says what would become of saved searches and settings, also when they are all there is', async () => {
    const nothing = importPlan({ added: [], updated: [], conflicts: [] });
    const container = await show(nothing, { items: 2, settings: 1, kept: 3 });
    expect(container.textContent).toContain('New saved searches2');
    expect(container.textContent).toContain('Settings you have not changed here1');
    expect(container.textContent).toContain('Settings that stay as you chose them here3');
    expect(find<HTMLButtonElement>('button', 'Import').disabled).toBe(false);
    await unmount();
    await show(nothing, { ...NOTHING, kept: 3 });
    expect(find<HTMLButtonElement>('button', 'Import').disabled).toBe(true);
  });

  test('shows as text what looks like a page, and signs that turn the direction', async () => {
    const container = await show(importPlan());
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)> [U+202E]exe.txt');
    expect(container.textContent).toContain('its address is not one of the web (source.url)');
    expect(container.textContent).not.toContain('\u202E');
  });

  test('loses nothing when nothing is decided', async () => {
    const plan = importPlan();
    await show(plan);
    await click(find('button', 'Import'));
    expect(plan.conflicts.map(decided)).toEqual(['both', 'mine', 'mine']);
  });

  test('takes one decision for all of a kind, and another for one of them', async () => {
    const [first, second] = [conflict(1, 'texts'), conflict(2, 'texts')];
    await show(importPlan({ conflicts: [first!, second!] }));
    const choose = async (label: string, nth: number) => {
      const labels = Array.from(document.querySelectorAll('label')).filter(
        ({ textContent }) => textContent === label,
      );
      await click(labels[nth]!);
    };
    await choose('Take what is in the file', 0);
    await choose('Keep what is here', 2);
    await click(find('button', 'Import'));
    expect([first, second].map((each) => decided(each!))).toEqual(['theirs', 'mine']);
  });

  test('does not offer two texts that are too long together', async () => {
    const plan = importPlan({ conflicts: [conflict(1, 'texts', { joint: null })] });
    await show(plan);
    const both = Array.from(document.querySelectorAll<HTMLInputElement>('.conflict-item input'));
    expect(both.map(({ disabled }) => disabled)).toEqual([true, false, false]);
    await click(find('button', 'Import'));
    expect(plan.conflicts.map(decided)).toEqual(['mine']);
  });

  test('has nothing to take over from a file without anything new', async () => {
    await show(importPlan({ added: [], updated: [], conflicts: [] }));
    expect(find<HTMLButtonElement>('button', 'Import').disabled).toBe(true);
  });
});
