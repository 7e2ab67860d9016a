import { afterEach, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import '../../components/basics/base.css';
import { ExportContext } from '../../components/export/export-context';
import { PanelFrame } from '../../components/panel/panel-frame';
import { notebook, plainPassages } from '../dom/components/notebook';
import { render, unmount } from '../dom/components/render';

const nothing = () => {};
const groups = [
  { label: 'Dossier 30\u00A0573', dossier: '30573', count: 20 },
  { label: 'Dossier 19\u00A0637', dossier: '19637', count: 20 },
];

afterEach(async () => {
  scrollTo({ top: 0 });
  await unmount();
});

/** What lies over a point, from the one on top. */
const textAt = (x: number, y: number): string => document.elementsFromPoint(x, y)[0]?.textContent ?? '';
const header = () => document.querySelector('header')!.getBoundingClientRect();
const headings = () => Array.from(document.querySelectorAll<HTMLElement>('.group-headings .group-heading'));

test('the heading of the group that is read stays below the header, until the next one takes its place', async () => {
  await browserPage.viewport(400, 800);
  await render(
    <ExportContext value={nothing}>
      <PanelFrame
        view="notebook"
        onView={nothing}
        onSettings={nothing}
        notice={null}
        letter={null}
        notebook={notebook({ passages: plainPassages(40), groups, question: { grouping: 'dossier' } })}
        toast={null}
      />
    </ExportContext>,
  );
  const stuck = () =>
    headings().find((one) => Math.abs(one.getBoundingClientRect().top - header().bottom) < 3);

  scrollTo({ top: 3000 });
  await expect.poll(() => stuck()?.textContent).toContain('30\u00A0573');
  // Nothing is to be pressed there, so what lies below is hit; it is seen before everything else all the same.
  stuck()!.style.pointerEvents = 'auto';
  expect(textAt(200, header().bottom + 10)).toContain('30\u00A0573');

  scrollTo({ top: document.documentElement.scrollHeight });
  await expect.poll(() => stuck()?.textContent).toContain('19\u00A0637');
});

test('a passage that the keyboard comes to is not hidden under the heading of its group', async () => {
  await browserPage.viewport(400, 800);
  await render(notebook({ passages: plainPassages(40), groups, question: { grouping: 'dossier' } }));
  const cards = () => document.querySelectorAll<HTMLElement>('article');
  cards()[0]!.focus();
  for (const key of ['PageDown', 'PageDown', 'ArrowUp', 'ArrowUp']) {
    const before = document.activeElement;
    before!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await expect.poll(() => document.activeElement).not.toBe(before);
  }
  const covered = () =>
    Math.max(
      0,
      ...headings()
        .map((one) => one.getBoundingClientRect().bottom)
        .filter((bottom) => bottom < 200),
    );
  await expect
    .poll(() => document.activeElement!.getBoundingClientRect().top - covered())
    .toBeGreaterThanOrEqual(0);
});
