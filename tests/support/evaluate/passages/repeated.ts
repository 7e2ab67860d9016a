import { describeAnchor } from '../../../../utils/anchors/describe';
import { findAnchor, foundSpan } from '../../../../utils/anchors/find';
import type { TextStructure } from '../../../../utils/anchors/structure';
import type { AnchorFinding } from '../../../../utils/anchors/types';
import type { PageText } from '../../../../utils/text/page-text';
import type { Span } from '../../../../utils/text/positions';
import type { Outcomes } from './outcomes';
import type { Random } from './random';

/** What reads a page; it needs a DOM to be loaded. */
export interface PageReader {
  readPageText(root: Node): PageText;
  structureOf(page: PageText): TextStructure | undefined;
  spanOfNode(page: PageText, node: Node): Span | null;
}

/** The paragraph that was kept, the other one with the same words, and the page that they stand in. */
interface Repeated {
  kept: Element;
  other: Element;
  paragraphs: Element[];
  random: Random;
}

/** What was found by the words alone, with the structure, and of what only the structure settled. */
export interface RepeatedOutcomes {
  alone: Outcomes;
  structured: Outcomes;
  settled: Outcomes;
}

const PARAGRAPHS_PER_PAGE = 4;
const LEAST_LETTERS = 30;
const REWRITTEN = [
  'Daarover is uw Kamer inmiddels op andere wijze geïnformeerd, in een brief van deze zomer.',
  'Hierop kom ik in het najaar terug, als de uitkomsten van het onderzoek bekend zijn.',
  'Dit is in overleg met de sector aangepast, mede gelet op de uitvoering in de regio.',
];
const NEW_PARAGRAPH = 'Geheel nieuw is deze alinea, die aan de brief is toegevoegd.';

const clone = (element: Element): Element => element.cloneNode(true) as Element;

/** Other words beside both, so that the words alone do not tell which is which. */
function rewriteBeside({ kept, other, paragraphs, random }: Repeated): void {
  const all = paragraphs.filter(({ isConnected }) => isConnected);
  for (const one of [kept, other]) {
    // A copy is not in the list: what stands before and behind it in the page is looked for.
    const before = all.findLast((each) => each !== one && (each.compareDocumentPosition(one) & 4) !== 0);
    const after = all.find((each) => each !== one && (one.compareDocumentPosition(each) & 4) !== 0);
    for (const beside of [before, after]) {
      if (!beside || beside === kept || beside === other) continue;
      beside.textContent = REWRITTEN[random(REWRITTEN.length)]!;
    }
  }
}

function addParagraph({ kept, paragraphs, random }: Repeated, words: Element | string): void {
  const place = paragraphs[random(paragraphs.length)]!;
  const added = typeof words === 'string' ? kept.ownerDocument.createElement('p') : words;
  if (typeof words === 'string') added.textContent = words;
  place.before(added);
}

/** What an editor does to a page in which the same paragraph stands twice. */
const EDITS: Record<string, (page: Repeated) => void> = {
  nothing: () => {},
  rewritten: rewriteBeside,
  rewrittenAndMore(page) {
    rewriteBeside(page);
    addParagraph(page, NEW_PARAGRAPH);
  },
  otherRemoved(page) {
    rewriteBeside(page);
    page.other.remove();
  },
  keptRemoved(page) {
    rewriteBeside(page);
    page.kept.remove();
  },
  copyAdded(page) {
    rewriteBeside(page);
    addParagraph(page, clone(page.kept));
  },
  copyAddedBefore(page) {
    page.kept.before(clone(page.kept));
  },
  // Nobody can tell this from a page in which nothing happened to the sentence: it is counted, not held.
  swapped(page) {
    page.kept.before(clone(page.kept));
    page.other.remove();
  },
};

/**
 * Paragraphs of a page that stand in it a second time, one of the two kept and looked for after edits: once by the
 * words alone, and once with the structure of the page.
 *
 * @param load gives the page anew, as often as it is asked
 */
export function measureRepeated(
  name: string,
  load: () => Document,
  reader: PageReader,
  random: Random,
  outcomes: RepeatedOutcomes,
): void {
  const count = paragraphsOf(load()).length;
  if (count < 4) return;
  for (let round = 0; round < PARAGRAPHS_PER_PAGE; round++) {
    const chosen = random(count);
    const place = random(count);
    const keepsCopy = random(2) === 1;
    for (const [edit, apply] of Object.entries(EDITS)) {
      const page = load();
      const paragraphs = paragraphsOf(page);
      const original = paragraphs[chosen]!;
      const copy = clone(original);
      paragraphs[place]!.before(copy);
      const [kept, other] = keepsCopy ? [copy, original] : [original, copy];
      const then = reader.readPageText(page.body);
      const span = reader.spanOfNode(then, kept);
      if (!span) continue;
      const anchor = describeAnchor(then.text, span, reader.structureOf(then));
      apply({
        kept,
        other,
        paragraphs: paragraphs.filter((each) => each !== kept && each !== other),
        random,
      });
      const now = reader.readPageText(page.body);
      const truth = kept.isConnected ? reader.spanOfNode(now, kept) : null;
      // Up to behind the words that follow it the page is what it was: nobody can see that it is another paragraph.
      const { position, quote } = anchor;
      const untouched = position!.end + quote.suffix.length;
      const isAsItWas = now.text.slice(0, untouched) === then.text.slice(0, untouched);
      const judge = (finding: AnchorFinding) => {
        const found = foundSpan(finding);
        const isThere = found?.start === truth?.start && found?.end === truth?.end;
        const isLikeThere = isAsItWas && found?.start === position!.start;
        return found && !isThere && !isLikeThere ? 'wrong' : finding.verdict;
      };
      const alone = judge(findAnchor(now.text, anchor));
      const structured = judge(findAnchor(now.text, anchor, reader.structureOf(now)));
      const remark = `${name}: ${now.text.slice(truth?.start, truth?.end).slice(0, 80)}`;
      const row = edit === 'swapped' ? edit : `repeated ${edit}`;
      outcomes.alone.add(row, alone);
      outcomes.structured.add(row, structured, structured === 'wrong' ? remark : undefined);
      if (alone === 'ambiguous' && structured !== alone) outcomes.settled.add(row, structured);
    }
  }
}

function paragraphsOf(page: Document): Element[] {
  return [...page.body.querySelectorAll('p, li, h1, h2, h3')].filter(
    (each) => each.querySelector('p, li') === null && (each.textContent ?? '').trim().length >= LEAST_LETTERS,
  );
}
