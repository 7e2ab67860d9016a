import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExportContext, type AskExport, type ExportScope } from '../../../components/export/export-context';
import { ExportDialog, type ExportState } from '../../../components/export/export-dialog';
import { dossierIn } from '../../../components/export/dossier-in';
import { PassageList } from '../../../components/notebook/passage-list';
import { notebook } from './notebook';
import { click, find, render, unmount } from './render';
import { snippet } from './samples';

afterEach(unmount);

const scope = (known: Partial<ExportScope> = {}): ExportScope => ({
  kind: 'notebook',
  name: 'notebook',
  title: 'Notebook',
  count: 12,
  passages: async () => 'all',
  ...known,
});
const FOUND = scope({ kind: 'search', name: 'search', title: 'asiel', count: 3 });

function dialog(state: ExportState, scopes = [FOUND, scope()]) {
  const onStart = vi.fn<(chosen: ExportScope, format: string) => void>();
  const onCopy = vi.fn<(chosen: ExportScope) => void>();
  const onClose = vi.fn<() => void>();
  const content = <ExportDialog {...{ scopes, state, onStart, onCopy, onClose }} />;
  return { onStart, onCopy, onClose, content };
}

describe('the dialog for taking out', () => {
  test('offers what is shown first, then everything, in every form', async () => {
    const { content, onStart } = dialog({ status: 'choosing' });
    await render(content);
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(2 + 9);
    await click(find('button', 'Export'));
    expect(onStart).toHaveBeenLastCalledWith(FOUND, 'markdown');
    await click(find('input', 'The whole notebook'));
    await click(find('input', 'Word'));
    await click(find('button', 'Export'));
    expect(onStart.mock.lastCall?.[0]).toMatchObject({ kind: 'notebook' });
    expect(onStart.mock.lastCall?.[1]).toBe('word');
  });

  test('copies what is chosen, but not more than anybody pastes', async () => {
    const { content, onCopy } = dialog({ status: 'choosing' }, [FOUND, scope({ count: 501 })]);
    await render(content);
    await click(find('button', 'Copy to paste'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(FOUND);
    await click(find('input', 'The whole notebook'));
    expect(document.body.textContent).not.toContain('Copy to paste');
  });

  test('says how many were copied, or why none were', async () => {
    await render(dialog({ status: 'copied', count: 3 }).content);
    expect(find('output').textContent).toBe('3 passages copied, with their citations and notes');
    await render(dialog({ status: 'not-copied' }).content);
    expect(find('[role=alert]').textContent).toContain('clipboard');
  });

  test('says what is taken out when there is nothing to choose', async () => {
    await render(dialog({ status: 'choosing' }, [FOUND]).content);
    expect(find('[role=dialog]').textContent).toContain('asiel 3 passages');
  });

  test('shows how far it is, and can be stopped', async () => {
    const { content, onClose } = dialog({ status: 'running', done: 0.4 });
    await render(content);
    expect(find<HTMLProgressElement>('progress').value).toBe(0.4);
    // Said aloud, where the dialog does not silence it with all that lies behind.
    expect(find('output').textContent).toBe('Making the file…');
    expect(find('output').closest('[aria-hidden=true], [inert]')).toBeNull();
    await click(find('button', 'Stop'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('says where the file is', async () => {
    const { content, onClose } = dialog({ status: 'done', name: 'kamernoot-notebook.md' });
    await render(content);
    expect(find('output').textContent).toBe('kamernoot-notebook.md is in your downloads.');
    expect(find('[role=dialog] p').textContent).toBe(find('output').textContent);
    await click(find('button', 'Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('says what to do when there is no file', async () => {
    await render(dialog({ status: 'failed' }).content);
    expect(find('[role=alert]').textContent).toContain('Try again');
  });
});

describe('the way to it', () => {
  async function asked(content: React.ReactNode, button: string): Promise<readonly ExportScope[]> {
    const ask = vi.fn<AskExport>();
    await render(<ExportContext value={ask}>{content}</ExportContext>);
    await click(find('button', button));
    return ask.mock.lastCall![0];
  }

  test('is with every passage', async () => {
    const kept = snippet(1);
    const [one] = await asked(
      <PassageList passages={[{ snippet: kept, matches: [] }]} labelledBy="x">
        {null}
      </PassageList>,
      'Export this passage',
    );
    expect(one).toMatchObject({ kind: 'passage', count: 1, title: kept.source.title });
    expect(await one!.passages()).toEqual([kept.id]);
  });

  test('is with the notebook, for all of it and for what was found', async () => {
    expect((await asked(notebook(), 'Export…')).map(({ kind }) => kind)).toEqual(['notebook']);
    const [found, all] = await asked(
      notebook({ query: 'asiel', onFound: async () => ['1', '2'] }),
      'Export…',
    );
    expect([found?.kind, all?.kind]).toEqual(['search', 'notebook']);
    expect(await found!.passages()).toEqual(['1', '2']);
  });

  test('is named after the dossier that was searched for', async () => {
    const [found] = await asked(notebook({ query: 'dossier:30573' }), 'Export…');
    expect(found).toMatchObject({ kind: 'dossier', name: 'dossier-30573', title: 'Dossier 30\u00A0573' });
  });

  test('is not there where nothing can be taken out', async () => {
    await render(notebook());
    expect(() => find('button', 'Export')).toThrow('No button');
  });
});

test.each([
  ['dossier:36410-XVI', '36410-XVI'],
  ['dossier: 21 501-02 ', '21501-02'],
  ['dossier:30573 asiel', undefined],
  ['asiel', undefined],
])('the query %j is for the dossier %s', (query, number) => {
  expect(dossierIn(query)?.number).toBe(number);
});
