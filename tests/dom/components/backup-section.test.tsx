import { afterEach, describe, expect, test, vi } from 'vitest';
import { BackupSection } from '../../../components/backup/backup-section';
import type { BackupOutcome } from '../../../components/backup/outcome';
import type { RunningWork } from '../../../components/backup/work-progress';
import { click, find, render, unmount } from './render';

afterEach(unmount);

const onStop = vi.fn<() => void>();
const onSave = vi.fn<() => void>();
const show = (work: RunningWork | null, outcome: BackupOutcome | null = null) =>
  render(
    <BackupSection
      lastFileAt={null}
      work={work}
      outcome={outcome}
      onSave={onSave}
      onOpen={() => {}}
      onStop={onStop}
    >
      {null}
    </BackupSection>,
  );

describe('saving and reading files', () => {
  test('shows how far it is, can be stopped, and lets nothing else begin meanwhile', async () => {
    await show({ kind: 'importing', done: 300, total: 1_000 });
    const bar = find<HTMLProgressElement>('progress', 'Importing what is new');
    expect([bar.value, bar.max]).toEqual([300, 1_000]);
    expect(find<HTMLButtonElement>('button', 'Save a file').disabled).toBe(true);
    await click(find('button', 'Stop'));
    expect(onStop).toHaveBeenCalledOnce();
  });

  test('brings the keyboard to the way to stop it, and to what came of it', async () => {
    await show(null);
    find('button', 'Save a file').focus();
    await show({ kind: 'writing', done: 0, total: 0 });
    expect(document.activeElement?.textContent).toBe('Stop');
    await show(null, { kind: 'saved', count: 2 });
    expect(document.activeElement?.textContent).toBe('A file with 2 passages was saved to your downloads.');
  });

  test('says a failure aloud, and that nothing has changed', async () => {
    await show(null, { kind: 'refused', reason: 'newer-format' });
    expect(find('[role="alert"]').textContent).toContain('Update Kamernoot');
    await show(null, { kind: 'full' });
    expect(find('[role="alert"]').textContent).toContain('nothing has changed');
  });
});
