import { createAnchorFinder, foundSpan } from '../../../utils/anchors/find';
import { SHORT } from '../../../utils/anchors/folded-quote';
import { structureOf } from '../../../utils/anchors/structure';
import type { Anchor, AnchorFinding } from '../../../utils/anchors/types';
import type { CandidatePlace, Whereabouts } from '../../../utils/anchors/whereabouts';
import { findingOf, isWordsOnly, openWords, placesOfWords } from '../../../utils/anchors/words-only';
import type { Snippet, SnippetDraft } from '../../../utils/notebook/types';
import type { PageReading } from '../../../utils/reading/read-page';
import type { PageText, WordsPlace } from '../../../utils/text/page-text';
import type { Span } from '../../../utils/text/positions';
import { createCompletion } from './complete-passages';
import { KeptPassages, type Kept } from './kept-passages';
import { draftAt, draftOfRange, draftOfWords } from './snippet-draft';

/** What was found of a passage. */
export interface FoundPassage {
  /** Where it stands; null when it is not found, or only perhaps. */
  span: Span | null;
  whereabouts: Whereabouts;
  /** Of a passage that was kept as words alone: its only place; null when there is none, or more than one. */
  placeOfWords: WordsPlace | null;
}

/** Tells what became of passages in a text, in their order. */
export type PassageFinder = (
  text: PageText,
  passages: readonly Pick<Snippet, 'id' | 'anchor'>[],
) => FoundPassage[];

/** Finds passages in a page and makes new ones of it. */
export interface PassageTools {
  find: PassageFinder;
  /** What the notebook holds of a page. @param text gives the page's text as it stands at this moment */
  keptPassages(kept: Kept, text: () => PageText | null): KeptPassages;
  createCompletion: typeof createCompletion;
  /** A draft of what stands in a place of the text. */
  draftAt(text: PageText, reading: PageReading, place: Span): SnippetDraft;
  /** A draft of what a range of the page holds; null when it holds no text. */
  draftOfRange(text: PageText, reading: PageReading, range: Range): SnippetDraft | null;
  /** A draft of words that stand in the page; null when they do not, or in several places. */
  draftOfWords(text: PageText, reading: PageReading, words: string): SnippetDraft | null;
}

export const passageTools: PassageTools = {
  draftOfRange,
  draftOfWords,
  draftAt,
  find,
  keptPassages: (kept, text) => new KeptPassages(kept, text, find),
  createCompletion,
};

function find(page: PageText, passages: Parameters<PassageFinder>[1]): FoundPassage[] {
  if (passages.length === 0) return [];
  const findAnchor = createAnchorFinder(page.text, structureOf(page));
  const findWords = createWordsFinder(page);
  return passages.map(({ id, anchor }) => {
    const places = isWordsOnly(anchor) ? findWords(anchor.quote.exact) : null;
    const finding = places && !needsMore(places, anchor) ? findingOf(places) : findAnchor(anchor);
    const [place = null] = places?.length === 1 ? places : [];
    return {
      span: foundSpan(finding),
      whereabouts: { id, ...seen(finding, page.text) },
      placeOfWords: place,
    };
  });
}

/** A long passage of which the words changed is looked for as any other. */
const needsMore = (places: WordsPlace[], { quote: { exact } }: Anchor): boolean =>
  places.length === 0 && exact.trim().length >= SHORT;

/** Finds words that were kept without their place. */
function createWordsFinder({ text, places }: PageText): (words: string) => WordsPlace[] {
  if (places) return places.placesOfWords;
  const words = openWords(text);
  return (wanted) => placesOfWords(words, wanted).map((span) => ({ ...span, isWhole: true }));
}

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
