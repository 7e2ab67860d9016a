import { createAnchorFinder, foundSpan } from '../../../utils/anchors/find';
import { SHORT } from '../../../utils/anchors/folded-quote';
import { structureOf } from '../../../utils/anchors/structure';
import type { Anchor, AnchorFinding } from '../../../utils/anchors/types';
import type { CandidatePlace, Whereabouts } from '../../../utils/anchors/whereabouts';
import { findingOf, isWordsOnly, openWords, placesOfWords } from '../../../utils/anchors/words-only';
import type { Snippet } from '../../../utils/notebook/types';
import type { PageText, WordsPlace } from '../../../utils/text/page-text';
import type { Span } from '../../../utils/text/positions';

/** What was found of a passage. */
export interface FoundPassage {
  /** Where it stands; null when it is not found, or only perhaps. */
  span: Span | null;
  whereabouts: Whereabouts;
  /** Of a passage that was kept as words alone: its only place; null when there is none, or more than one. */
  placeOfWords: WordsPlace | null;
}

/** What became of passages in a text, in their order. */
export function findPassages(
  page: PageText,
  passages: readonly Pick<Snippet, 'id' | 'anchor'>[],
): FoundPassage[] {
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
