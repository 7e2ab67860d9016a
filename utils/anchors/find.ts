import type { Span } from '../text/positions';
import { candidatesFor } from './candidates';
import { differenceBetween } from './difference';
import { foldQuote } from './folded-quote';
import { type SearchedText, openText } from './searched-text';
import { isExact, isTrusted, settled, whereItWas } from './settle';
import type { TextStructure } from './structure/types';
import type { Anchor, AnchorFinding } from './types';

/** A runner-up that scores less than this below the best may as well be meant. */
const CLOSE = 0.03;
const MOST_CANDIDATES = 5;

/**
 * Finds a passage again, see `createAnchorFinder`.
 *
 * @param text the text of a page or file as it is now
 */
export function findAnchor(text: string, anchor: Anchor, structure?: TextStructure): AnchorFinding {
  return createAnchorFinder(text, structure)(anchor);
}

/**
 * Prepares a text in which several passages are looked for; preparing is linear in its length, finding one
 * passage hardly depends on it.
 *
 * The same words are looked for first: white space, hyphens at line ends, footnote numbers glued to words,
 * capitals and the typography of quotation marks and dashes do not count. Only then altered words are looked
 * for, and they are never better than `changed`: in official documents one other digit is another document.
 * Passages under 24 code units are found by the same words only, and only where at least 16 code units beside
 * them agree. Where the runner-up is close nothing is chosen, unless the structure of the document settles it.
 *
 * @param structure the parts of the document as it is now, where it has any
 */
export function createAnchorFinder(
  text: string,
  structure?: TextStructure,
): (anchor: Anchor) => AnchorFinding {
  const searched = openText(text);
  return (anchor) => {
    if (isUntouched(text, anchor)) {
      const { start, end } = anchor.position!;
      return { verdict: 'exact', start, end, score: 1 };
    }
    return decide(searched, anchor, structure);
  };
}

/** The place to show to the user; null when there is none, or when the user has to choose. */
export function foundSpan(finding: AnchorFinding): Span | null {
  return finding.verdict === 'ambiguous' || finding.verdict === 'lost' ? null : finding;
}

/** Whether the passage and all that was kept around it stand where they stood. */
function isUntouched(text: string, { quote: { exact, prefix, suffix }, position }: Anchor): boolean {
  if (
    !position ||
    exact === '' ||
    position.start < prefix.length ||
    position.end - position.start !== exact.length
  )
    return false;
  return text.startsWith(prefix + exact + suffix, position.start - prefix.length);
}

function decide(searched: SearchedText, anchor: Anchor, structure: TextStructure | undefined): AnchorFinding {
  const { source: text } = searched;
  const quote = foldQuote(anchor.quote);
  const candidates = candidatesFor(searched, quote, anchor.occurrence !== undefined);
  const [best] = candidates;
  if (!best) return { verdict: 'lost' };
  const close = candidates.filter(({ score }) => score > best.score - CLOSE);
  const only = close.length === 1 && isTrusted(best, anchor, quote, searched) ? best : undefined;
  const inItsPart = only ? undefined : whereItWas(close, anchor, structure);
  const chosen = only ?? settled(close, anchor, quote, searched, inItsPart);
  if (!chosen) {
    const inOrder = inItsPart ? [inItsPart, ...close.filter((each) => each !== inItsPart)] : close;
    return {
      verdict: 'ambiguous',
      candidates: inOrder.slice(0, MOST_CANDIDATES).map(({ start, end, score }) => ({ start, end, score })),
    };
  }
  const { start, end, score, isIntact } = chosen;
  if (isIntact) return { verdict: isExact(text, anchor, chosen) ? 'exact' : 'moved', start, end, score };
  return {
    verdict: 'changed',
    start,
    end,
    score,
    difference: differenceBetween(anchor.quote.exact, text.slice(start, end)),
  };
}
