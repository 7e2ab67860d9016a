import { describeAnchor } from '../../../utils/anchors/describe';
import { createAnchorFinder, foundSpan } from '../../../utils/anchors/find';
import { structureOf } from '../../../utils/anchors/structure';
import type { Anchor, AnchorFinding } from '../../../utils/anchors/types';
import type { CandidatePlace, Whereabouts } from '../../../utils/anchors/whereabouts';
import type { Snippet, SnippetDraft } from '../../../utils/notebook/types';
import type { PageReading } from '../../../utils/reading/read-page';
import type { PageText } from '../../../utils/text/page-text';
import type { Span } from '../../../utils/text/positions';
import { draftOfRange, draftOfWords } from './snippet-draft';

/** What was found of a passage. */
export interface FoundPassage {
  /** Where it stands; null when it is not found, or only perhaps. */
  span: Span | null;
  whereabouts: Whereabouts;
}

/** Finds passages in a page and makes new ones of it. */
export interface PassageTools {
  /** What became of passages in the text, in their order. */
  find(text: PageText, passages: readonly Pick<Snippet, 'id' | 'anchor'>[]): FoundPassage[];
  /** The anchor of a passage that stands in a place of the text. */
  anchorAt(text: PageText, place: Span): Anchor;
  /** A draft of what a range of the page holds; null when it holds no text. */
  draftOfRange(text: PageText, reading: PageReading, range: Range): SnippetDraft | null;
  /** A draft of words that stand in the page; null when they do not, or in several places. */
  draftOfWords(text: PageText, reading: PageReading, words: string): SnippetDraft | null;
}

export const passageTools: PassageTools = {
  draftOfRange,
  draftOfWords,
  anchorAt: (page, place) => describeAnchor(page.text, place, structureOf(page)),
  find(page, passages) {
    if (passages.length === 0) return [];
    const { text } = page;
    const find = createAnchorFinder(text, structureOf(page));
    return passages.map(({ id, anchor }) => {
      const finding = find(anchor);
      return { span: foundSpan(finding), whereabouts: { id, ...seen(finding, text) } };
    });
  },
};

/** As much around a place as tells it from others, in UTF-16 code units. */
const AROUND = 60;

type Seen = Whereabouts extends infer Each ? (Each extends unknown ? Omit<Each, 'id'> : never) : never;

function seen(finding: AnchorFinding, text: string): Seen {
  switch (finding.verdict) {
    case 'changed':
      return { verdict: 'changed', difference: finding.difference };
    case 'ambiguous':
      return { verdict: 'ambiguous', candidates: finding.candidates.map((place) => candidate(place, text)) };
    default:
      return { verdict: finding.verdict };
  }
}

function candidate({ start, end }: Span, text: string): CandidatePlace {
  return {
    start,
    end,
    before: text.slice(Math.max(0, start - AROUND), start),
    words: text.slice(start, end),
    after: text.slice(end, end + AROUND),
  };
}
