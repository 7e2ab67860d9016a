import { afterEach, describe, expect, test, vi } from 'vitest';
import { CopyCitationContext, type CopyCitation } from '../../../components/basics/copy-citation';
import { LetterView } from '../../../components/letter/letter-view';
import type { PageSummary } from '../../../utils/reading/types';
import { click, find, render, unmount } from './render';
import { page, reference, snippet } from './samples';

afterEach(unmount);

const nothing = () => {};

function view(summary: PageSummary, onShow: (start: number) => void = nothing) {
  return <LetterView page={summary} passages={[snippet(1)]} onShowReference={onShow} />;
}

/** What a letter says about itself, as it is shown. */
function facts(): Record<string, string> {
  const rows = Array.from(document.querySelectorAll('dl > div'));
  return Object.fromEntries(
    rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
  );
}

describe('copying citations', () => {
  const copied = () => {
    const copy = vi.fn<CopyCitation>();
    return { copy, texts: () => copy.mock.calls.map(([cite]) => cite('leidraad').text) };
  };
  const copying = (copy: CopyCitation) => (
    <CopyCitationContext value={copy}>{view(page())}</CopyCitationContext>
  );

  test('takes the letter itself, by its number', async () => {
    const { copy, texts } = copied();
    await render(copying(copy));
    await click(find('.letter-card button', 'Copy citation'));
    expect(texts()).toEqual(['Kamerstukken II 2010/11, 30573, nr.\u00A064']);
  });

  test('takes one cited document', async () => {
    const { copy, texts } = copied();
    await render(copying(copy));
    await click(find('button', 'Document 2011D02476: copy citation'));
    expect(texts()).toEqual(['Document 2011D02476']);
  });

  test('takes all that it cites, each once and in its order, but nothing doubtful', async () => {
    const { copy, texts } = copied();
    await render(copying(copy));
    await click(find('button', 'Copy citations'));
    expect(texts()).toEqual([
      [
        'Kamerstukken II 30573, nr.\u00A061',
        'Kamerstukken II 19637, nr.\u00A01385',
        'Document 2011D02476',
        'Kamerstukken II 32175, nr.\u00A09',
      ].join('\n'),
    ]);
    expect(copy.mock.calls[0]?.[1]).toBe(4);
  });

  test('is not offered where nothing can be copied', async () => {
    await render(view(page()));
    expect(document.body.textContent).not.toContain('Copy citation');
  });
});

describe('what a letter is', () => {
  test('is told with everything it says about itself', async () => {
    await render(view(page()));
    expect(facts()).toEqual({
      From: 'minister voor Immigratie en Asiel',
      Date: '16 March 2011',
      'Signed by': 'G. B. M. Leers',
      To: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Their reference': '2011-2000082314',
      'Document number': '2011D14512',
      Dossier: '30\u00A0573',
    });
  });

  test('is told in Dutch', async () => {
    await render(view(page()), { language: 'nl' });
    expect(facts()).toMatchObject({ Datum: '16 maart 2011', 'Ondertekend door': 'G. B. M. Leers' });
  });

  test.each([
    [true, 'certain', 'Letter to parliament'],
    [true, 'likely', 'Probably a letter to parliament'],
    [false, 'likely', 'Probably not a letter to parliament'],
    [false, 'certain', 'Not a letter to parliament'],
  ] as const)('says how sure that is: %s, %s', async (isLetter, confidence, words) => {
    await render(view(page({ letter: { ...page().letter, isLetter, confidence } })));
    expect(find('.letter-kind').textContent).toBe(words);
  });

  test('says why, and leaves out reasons it has no words for', async () => {
    const evidence = ['masthead-letter', 'a-new-reason'];
    await render(view(page({ letter: { ...page().letter, evidence } })));
    expect(find('details').textContent).toBe('How Kamernoot knowsIts heading calls it a letter.');
  });

  test('says when a page was too long', async () => {
    const shown = await render(view(page({ truncated: true })));
    expect(shown.textContent).toContain('Only the first part was read');
  });
});

describe('passages of the same letter on another site', () => {
  const { url } = page();
  const source = (address: string) => ({ ...snippet(1).source, url: address });
  const passages = [
    snippet(1, { source: source(url) }),
    snippet(2),
    snippet(3),
    snippet(4, { source: source('https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/21/brief') }),
  ];
  const notes = () =>
    Array.from(document.querySelectorAll('.kept-elsewhere > summary'), (each) => each.textContent);

  test('are told apart, by site', async () => {
    await render(<LetterView page={page()} passages={passages} onShowReference={nothing} />);
    expect(notes()).toEqual([
      'You kept 2 passages of this letter on tweedekamer.nl',
      'You kept 1 passage of this letter on rijksoverheid.nl',
    ]);
    const here = document.querySelectorAll('.passage-card').length;
    expect(here - document.querySelectorAll('.kept-elsewhere .passage-card').length).toBe(1);
  });

  test('stand below their sentence, which a click opens', async () => {
    await render(<LetterView page={page()} passages={passages} onShowReference={nothing} />);
    const details = find<HTMLDetailsElement>('.kept-elsewhere');
    expect(details.open).toBe(false);
    await click(find('.kept-elsewhere > summary'));
    expect(details.open).toBe(true);
    expect(details.querySelectorAll('.passage-card')).toHaveLength(2);
  });

  test('are not spoken of as a letter where there is none', async () => {
    const letter = { ...page().letter, isLetter: false };
    await render(<LetterView page={page({ letter })} passages={passages} onShowReference={nothing} />);
    expect(notes()).toEqual([]);
    expect(document.querySelectorAll('.passage-card')).toHaveLength(4);
  });
});

describe('references', () => {
  test('stand once each, in the order of the letter', async () => {
    await render(view(page()));
    const labels = Array.from(document.querySelectorAll('.reference-label'), (label) => label.textContent);
    expect(labels.map((label) => label.replaceAll('\u00A0', ' '))).toEqual([
      'Kamerstuk 30 573, nr. 61',
      'Kamerstuk 19 637, nr. 1385',
      'Document 2011D02476',
      'Kamerstuk 32 175, nr. 9',
      'Kamerstuk 99 999, nr. 4',
    ]);
  });

  test('stand by dossier and by type, each where the first of it is cited', async () => {
    const references = [
      reference(),
      reference({ type: 'staatsblad', id: 'stb-2022-76', start: 30 }),
      reference({ id: 'kst-30573-62', start: 50 }),
      reference({ type: 'dossier', id: 'dossier-30573', start: 70 }),
      reference({ type: 'staatsblad', id: 'stb-2023-1', start: 90 }),
    ];
    const dossierTitles = new Map([['30573', 'Migratiebeleid']]);
    await render(
      <LetterView
        page={page({ references })}
        passages={[]}
        dossierTitles={dossierTitles}
        onShowReference={nothing}
      />,
    );
    const groups = Array.from(document.querySelectorAll('.document-group'), (group) => [
      group.querySelector('h3')?.textContent.replaceAll('\u00A0', ' '),
      group.querySelectorAll('.reference').length,
    ]);
    expect(groups).toEqual([
      ['Dossier 30 573 Migratiebeleid', 3],
      ['Staatsblad', 2],
    ]);
  });

  test('lead to each of their places in turn', async () => {
    const onShow = vi.fn<(start: number) => void>();
    await render(view(page(), onShow));
    const button = find('.reference-show', '30\u00A0573');
    expect(button.textContent).toContain('2 places');
    await click(button);
    await click(button);
    await click(button);
    expect(onShow.mock.calls).toEqual([[10], [400], [10]]);
  });

  test('open in a tab of their own, without telling where from', async () => {
    await render(view(page()));
    const link = find<HTMLAnchorElement>('a', 'Open Kamerstuk 30\u00A0573');
    expect(link.href).toBe('https://zoek.officielebekendmakingen.nl/kst-30573-61.html');
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
  });

  test('say in words that they are not certain, and why', async () => {
    await render(view(page()));
    expect(find('.reference-likely').textContent).toContain('probably');
    expect(find('.reference-doubtful').textContent).toContain('uncertain');
    expect(find('.reference-doubtful').textContent).toContain('This dossier has no such number');
    expect(find('.reference-certain').textContent).not.toContain('probably');
  });

  test('say in words that a footnote leads to them', async () => {
    const through = { explicit: false, confidence: 'likely', reason: 'through-footnote' } as const;
    const references = [
      reference(through),
      reference({ start: 50 }),
      reference({ id: 'kst-30573-62', start: 90 }),
    ];
    await render(view(page({ references })));
    expect(find('.reference', 'nr.\u00A061').textContent).toContain('2 places1 through a footnote');
    expect(find('.reference', 'nr.\u00A062').textContent).not.toContain('footnote');
    await render(view(page({ references: [reference(through)] })));
    expect(find('.reference').textContent).toContain('The footnote to these words names it.');
  });

  test('have no link where no address is known', async () => {
    await render(view(page({ references: [reference({ url: null })] })));
    expect(document.querySelector('.reference a')).toBeNull();
    expect(find('.reference').textContent).toContain('No address known');
  });

  test('take the surest of their readings', async () => {
    const references = [
      reference({ confidence: 'doubtful' }),
      reference({ start: 50, confidence: 'certain' }),
    ];
    await render(view(page({ references })));
    expect(document.querySelectorAll('.reference')).toHaveLength(1);
    expect(find('.reference').className).toContain('reference-certain');
  });

  test('say when not all of them are listed', async () => {
    const shown = await render(view(page({ references: [reference()], referenceCount: 1234 })));
    expect(shown.textContent).toContain('The first 1 of 1,234 are listed.');
  });
});
