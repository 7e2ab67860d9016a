import { describe, expect, test, vi } from 'vitest';
import { createCardContent } from '../../../entrypoints/page.content/card/card-content';
import { summaryOf } from '../../../entrypoints/page.content/card/summary';
import { createPageTranslator } from '../../../utils/i18n/page';
import type { Reference } from '../../../utils/references/types';

const words = createPageTranslator('en');
const DOUBTFUL: Reference = {
  type: 'kamerstuk',
  id: 'kst-22122-2930',
  start: 0,
  end: 16,
  text: '22 122, nr. 2930',
  url: 'https://zoek.officielebekendmakingen.nl/kst-22122-2930.html',
  confidence: 'doubtful',
  reason: 'dossier-unknown',
  alternatives: [
    { id: 'kst-22112-2930', url: 'https://zoek.officielebekendmakingen.nl/kst-22112-2930.html' },
    { id: 'kst-22122-293', url: 'https://elsewhere.example/kst-22122-293.html' },
  ],
  explicit: true,
};
const content = (reference: Reference) => createCardContent({ reference, words, searchNotebook: vi.fn() });

describe('the card', () => {
  test('shows what a page or table says as text, never as markup', () => {
    const { children, fill } = content({
      ...DOUBTFUL,
      type: 'law-article',
      id: 'x',
      text: '<b>artikel</b> 3',
    });
    fill({
      documents: [{ dossierTitle: '<img src=x onerror=alert(1)>', highestNumber: null, keptCount: 0 }],
      searchable: true,
    });
    const card = document.createElement('div');
    card.append(...children);
    expect(card.querySelector('img, b')).toBeNull();
    expect(card.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('links alternatives to known hosts only', () => {
    const card = document.createElement('div');
    card.append(...content(DOUBTFUL).children);
    const links = Array.from(card.querySelectorAll<HTMLAnchorElement>('ul a'), ({ href }) => href);
    expect(links).toEqual(['https://zoek.officielebekendmakingen.nl/kst-22112-2930.html']);
    expect(card.textContent).toContain('Kamerstuk 22\u00A0122, nr.\u00A0293');
  });

  test('leads to the notebook only where that can work', () => {
    const { children, fill } = content(DOUBTFUL);
    const card = document.createElement('div');
    card.append(...children);
    const facts = { dossierTitle: null, highestNumber: null, keptCount: 2 };
    const note = words('card.kept', { count: 2 });
    const labels = () => Array.from(card.querySelectorAll('button'), ({ textContent }) => textContent);
    fill({ documents: [facts], searchable: false });
    expect(card.textContent).toContain(note);
    expect(labels()).not.toContain(note);
    fill({ documents: [facts], searchable: true });
    expect(labels()).toContain(note);
  });
});

test('the summary says how sure it is, why, and which key leads to the rest', () => {
  expect(summaryOf(DOUBTFUL, words)).toBe(
    [
      `${words('link.doubtful', { label: 'Kamerstuk 22\u00A0122, nr.\u00A02930', host: 'officielebekendmakingen.nl' })}.`,
      words('reason.dossier-unknown'),
      `${words('card.otherMeanings', { count: 2 })}.`,
      `${words('card.keys')}.`,
    ].join(' '),
  );
});
