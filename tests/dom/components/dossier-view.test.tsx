import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DossierButton } from '../../../components/dossier/dossier-button';
import { arcPath, timelineRows } from '../../../components/dossier/dossier-rows';
import { DossierView } from '../../../components/dossier/dossier-view';
import { OpenDossierContext } from '../../../components/dossier/open-dossier';
import { readDossier } from '../../../utils/dossier/dossier';
import type { Letter, Snippet } from '../../../utils/notebook/types';
import { ExportContext, type AskExport } from '../../../components/export/export-context';
import { citeEntry, type ShownEntry } from '../../../components/dossier/shown-dossier';
import { click, find, render, unmount } from './render';
import { metLetter, snippet } from './samples';

afterEach(unmount);

const cited = metLetter(1, { ids: ['kst-30573-10'], date: '2010-11-02', title: 'De eerste brief' });
const citing = metLetter(2, {
  ids: ['kst-30573-61'],
  date: '2011-03-16',
  references: ['kst-30573-10', 'kst-19637-1385'],
});

const kept = (number: number, known: Partial<Snippet['source']>, references: string[] = []) =>
  snippet(number, { references, source: { ...snippet(number).source, ...known } });

interface Shown {
  letters?: Letter[];
  passages?: Snippet[];
  onBack?: () => void;
  onCopy?: (entry: ShownEntry) => void;
}

const view = ({ letters = [], passages = [], onBack = () => {}, onCopy = () => {} }: Shown) => (
  <DossierView
    dossier={readDossier('30573', letters, passages)}
    title="Migratiebeleid"
    onBack={onBack}
    onCopy={onCopy}
  />
);
const show = (letters: Letter[], onBack?: () => void) =>
  render(view({ letters, ...(onBack ? { onBack } : {}) }));
const names = (selector: string) =>
  Array.from(document.querySelectorAll(selector), (element) => element.getAttribute('aria-label'));

describe('a dossier', () => {
  test('leads to a letter where it can be opened, and nowhere for one that was only read from a file', async () => {
    const file = `urn:sha256:${'a'.repeat(64)}`;
    const both = metLetter(3, { ids: ['kst-30573-11'], addresses: [file, cited.addresses[0]!] });
    const fileOnly = metLetter(4, { ids: ['onderwerp:ik'], addresses: [file], dossiers: ['30573'] });
    await show([both, fileOnly]);
    await click(find('button', 'List'));
    const links = Array.from(document.querySelectorAll('.dossier-item h3 a'), (link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual([cited.addresses[0]]);
    expect(document.querySelectorAll('.dossier-item')).toHaveLength(2);
  });

  test('is a picture whose rows say in words what is drawn', async () => {
    await show([citing, cited]);
    const rows = Array.from(document.querySelectorAll('.dossier-rows button'), (row) =>
      Array.from(row.querySelectorAll(':scope > :not([aria-hidden])'), (part) => part.textContent).join(''),
    );
    expect(rows).toEqual([
      'Kamerstuk 30\u00A0573, nr.\u00A010, 2 November 2010. De eerste brief. Cited by 1 letter.',
      'Kamerstuk 30\u00A0573, nr.\u00A061, 16 March 2011. Brief over de toelatingseisen voor gezinsmigratie 2. Cites 2 documents.',
    ]);
    // All are of one dossier: in sight they are told apart by what comes first.
    const seen = Array.from(document.querySelectorAll('.dossier-name'), (name) => name.textContent);
    expect(seen).toEqual([
      'nr.\u00A010 De eerste brief',
      'nr.\u00A061 Brief over de toelatingseisen voor gezinsmigratie 2',
    ]);
    expect(document.querySelectorAll('.dossier-arc')).toHaveLength(1);
    expect(document.querySelector('svg.dossier-arcs')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('is one stop of the Tab key, and the arrow keys go from document to document', async () => {
    await show([citing, cited]);
    const [first, second] = document.querySelectorAll<HTMLElement>('.dossier-rows button');
    expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
    await act(async () => second?.focus());
    await act(async () => {
      second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    });
    expect(document.activeElement).toBe(first);
  });

  test('is a list as well, to which a document of the picture leads', async () => {
    await show([citing, cited]);
    await click(find('.dossier-rows button', 'nr.\u00A010'));
    expect(document.activeElement?.textContent).toContain('De eerste brief');
    expect(document.querySelectorAll('.dossier-item')).toHaveLength(2);
  });

  test('leads both ways between what cites and what is cited', async () => {
    await show([citing, cited]);
    await click(find('button', 'List'));
    await click(find('button', 'Brief over de toelatingseisen voor gezinsmigratie 2, further on'));
    expect(document.activeElement?.textContent).toContain('Cites 2 documents');
    await click(find('button', 'nr.\u00A010, further on'));
    expect(document.activeElement?.textContent).toContain('Cited by 1 letter');
    expect(find('.dossier-citations a').textContent).toContain('19\u00A0637');
  });

  test('that nothing is known of says what to do, and leads back', async () => {
    const onBack = vi.fn<() => void>();
    await show([], onBack);
    expect(document.body.textContent).toContain('Open a letter of this dossier');
    await click(find('button', 'Back to the notebook'));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('what is taken out of a dossier', () => {
  test('is every passage of it once, in the order of the time line, and then those that cite it', async () => {
    const ask = vi.fn<AskExport>();
    const passages = [
      kept(3, { ids: ['kst-19637-1385'] }, ['kst-30573-61']),
      kept(2, { ids: ['kst-30573-61'] }),
      kept(1, { ids: ['kst-30573-10'] }, ['kst-30573-61']),
    ];
    await render(<ExportContext value={ask}>{view({ letters: [citing, cited], passages })}</ExportContext>);
    await click(find('button', 'Export…'));
    const [scope, ...others] = ask.mock.lastCall![0];
    expect(others).toEqual([]);
    expect(scope).toMatchObject({
      kind: 'dossier',
      name: 'dossier-30573',
      title: 'Dossier 30\u00A0573: Migratiebeleid',
      count: 3,
    });
    expect(await scope!.passages()).toEqual([1, 2, 3].map((number) => snippet(number).id));
  });

  test('is nothing as long as nothing was kept of it', async () => {
    await render(
      <ExportContext value={vi.fn<AskExport>()}>{view({ letters: [citing, cited] })}</ExportContext>,
    );
    expect(() => find('button', 'Export…')).toThrow('No button');
  });

  test('is the citation of a letter or of what it cites, by its button and by one key', async () => {
    const onCopy = vi.fn<(entry: ShownEntry) => void>();
    await render(view({ letters: [citing], onCopy }));
    await click(find('button', 'List'));
    await click(find('button', 'Kamerstuk 30\u00A0573, nr.\u00A010: copy citation'));
    await act(async () => {
      const press = new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true });
      document.querySelectorAll('.dossier-item')[1]?.dispatchEvent(press);
    });
    const citations = onCopy.mock.calls.map(([entry]) => citeEntry(entry, 'leidraad').text);
    expect(citations).toEqual([
      'Kamerstukken II 30573, nr.\u00A010',
      'Kamerstukken II 2010/11, 30573, nr.\u00A061',
    ]);
  });
});

describe('the way to a dossier', () => {
  test('is there for what belongs to one, where one can be shown', async () => {
    const open = vi.fn<(dossier: string) => void>();
    await render(
      <OpenDossierContext value={open}>
        <DossierButton ids={['2018D35143', 'kst-36410-XVI-3']} />
        <DossierButton ids={['2018D35143']} />
      </OpenDossierContext>,
    );
    expect(names('button')).toEqual(['Dossier 36\u00A0410-XVI in the notebook']);
    await click(find('button'));
    expect(open).toHaveBeenCalledWith('36410-XVI');
    await render(<DossierButton ids={['kst-30573-61']} />);
    expect(document.querySelector('button')).toBeNull();
  });
});

describe('the picture', () => {
  test('has a line for every year that begins', () => {
    expect(timelineRows(['2010-11-02', null, '2011-03-16', '2011-06-21'])).toEqual([
      { year: '2010' },
      { place: 0 },
      { place: 1 },
      { year: '2011' },
      { place: 2 },
      { place: 3 },
    ]);
  });

  test('keeps its arcs within its edge, however far they reach', () => {
    const grid = { axis: 40, row: 32 };
    expect(arcPath(0, 1, grid)).toBe('M40 16C25.333333333333336 16 25.333333333333336 48 40 48');
    const furthest = Number(/C(\S+)/.exec(arcPath(0, 100, grid))?.[1]);
    // A cubic curve reaches three quarters of the way to its control points.
    expect(40 - (40 - furthest) * 0.75).toBeGreaterThanOrEqual(0);
  });
});
