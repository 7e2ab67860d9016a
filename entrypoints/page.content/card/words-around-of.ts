import { WORDS_AROUND, type WordsAround } from '../../../utils/citation/words-around';
import { bodyOf, closestOf, createRange, parentOf } from '../../../utils/text/safe-dom';

/** What parts text: words beyond it are of something else. */
const BLOCKS = 'p, li, td, dd, dt, blockquote, figcaption, div, section, article, h1, h2, h3, h4, h5, h6';

/** What stands around a reference in the page, as far as its block goes. @param links its links, in their order */
export function wordsAroundOf(links: readonly Element[]): WordsAround {
  const [first, last] = [links[0], links.at(-1)];
  const parent = first && parentOf(first);
  const block = (parent && closestOf(parent as Element, BLOCKS)) ?? bodyOf(document);
  if (!first || !last || !block) return { before: '', after: '' };
  const before = createRange(document);
  before.setStart(block, 0);
  before.setEndBefore(first);
  const after = createRange(document);
  after.selectNodeContents(block);
  after.setStartAfter(last);
  const oneSpaced = (range: Range): string => range.toString().replace(/\s+/g, ' ');
  return {
    before: oneSpaced(before).slice(-WORDS_AROUND),
    after: oneSpaced(after).slice(0, WORDS_AROUND),
  };
}
