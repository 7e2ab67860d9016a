import { describe, expect, it, vi } from 'vitest';
import { passageTools } from '../../../entrypoints/page.content/passages/passage-tools';
import { createPagePassages } from '../../../entrypoints/page.content/session/page-passages';
import type { Snippet } from '../../../utils/notebook/types';
import type { PageSummary } from '../../../utils/reading/types';
import { readPageText } from '../../../utils/text/page-text';
import { draft } from '../../unit/notebook/drafts';

const QUOTE = 'het toezicht op de zorg wordt verbeterd';
const passage = draft(1, {
  quote: QUOTE,
  anchor: { quote: { type: 'TextQuoteSelector', exact: QUOTE, prefix: '', suffix: '' }, position: null },
}) as Snippet;

/** A page that shows its letter some time after its head. */
function slowPage() {
  const summary = { url: passage.source.url, letter: { isLetter: true } } as PageSummary;
  document.body.innerHTML = '<main><h1>Brief regering</h1></main>';
  const shown = vi.fn<(span: { start: number; end: number }) => Promise<boolean>>(() =>
    Promise.resolve(true),
  );
  const nothing = (): (() => void) => () => {};
  const passages = createPagePassages(
    {
      page: {
        summary,
        get text() {
          return readPageText(document.body);
        },
      },
      places: { show: shown, showReference: () => Promise.resolve(false) },
      drafts: { at: () => null } as never,
      painter: { paint: () => {} },
    },
    {
      passages: () => Promise.resolve({ snippets: [passage], drafts: [], goTo: passage.id }),
      resume: () => {},
      complete: () => {},
      publishWhereabouts: () => {},
      tools: () => passageTools,
      loadTools: () => Promise.resolve(),
      onDrafts: nothing,
      onKeptElsewhere: nothing,
    },
  );
  return { passages, shown, summary };
}

describe('a passage that the user asked to see', () => {
  it('is shown when its text comes later than the rest of the page, and once', async () => {
    const { passages, shown } = slowPage();
    await passages.refresh();
    expect(shown).not.toHaveBeenCalled();
    document.querySelector('main')!.insertAdjacentHTML('beforeend', `<p>Ik meld u dat ${QUOTE}.</p>`);
    passages.followPage();
    await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
    await Promise.resolve();
    passages.followPage();
    await Promise.resolve();
    expect(shown).toHaveBeenCalledOnce();
  });

  it('is not shown in a page that became another one meanwhile', async () => {
    const { passages, shown, summary } = slowPage();
    await passages.refresh();
    summary.url = 'https://www.tweedekamer.nl/iets-anders';
    document.querySelector('main')!.insertAdjacentHTML('beforeend', `<p>Ik meld u dat ${QUOTE}.</p>`);
    passages.followPage();
    await Promise.resolve();
    expect(shown).not.toHaveBeenCalled();
  });
});
