import { describeIn } from '../../../utils/anchors/describe';
import { createAnchorFinder, findAnchor } from '../../../utils/anchors/find';
import { openText } from '../../../utils/anchors/searched-text';
import type { Span } from '../../../utils/text/positions';
import { CHANGES, CHANGES_OF_ALL, changeDigit, takeOut } from './passages/changes';
import { choosePassages, wordsOf } from './passages/choose';
import { truthInForm } from './passages/forms';
import { Outcomes } from './passages/outcomes';
import { seeded } from './passages/random';
import { measureRepeated, type RepeatedOutcomes } from './passages/repeated';
import { type CorpusPage, type CorpusText, type DocumentForms, readTexts } from './passages/texts';
import { type Edges, edgesOf, outcomeOf } from './passages/truth';
import type { Section } from './section';
import { inContext } from './tally';

const PASSAGES = 20;
/** Passages that are tried to find twenty with a digit in them. */
const MOST_TRIES = 100;
const SHORT = 24;
const INTACT = ['exact', 'moved'] as const;

const kindOf = ({ start, end }: Span): string => (end - start < SHORT ? 'short' : 'long');

/** Twenty passages of a text, after each change that leaves their words as they are. */
function measureChanges({ name, text }: CorpusText, seed: number, outcomes: Outcomes): void {
  const opened = openText(text);
  const passages = choosePassages(wordsOf(text), PASSAGES, seeded(seed));
  const kept = passages.map((passage) => ({ passage, anchor: describeIn(opened, passage) }));
  for (const [row, make] of Object.entries({ ...CHANGES, ...CHANGES_OF_ALL })) {
    const random = seeded(seed + 1);
    const ofAll = row in CHANGES_OF_ALL ? make(text, { start: 0, end: 0 }, random) : null;
    const findInAll = ofAll && createAnchorFinder(ofAll.text);
    for (const { passage, anchor } of kept) {
      const changed = ofAll ?? make(text, passage, random);
      const finding = findInAll ? findInAll(anchor) : findAnchor(changed.text, anchor);
      const [first, last] = edgesOf(text, passage);
      const truth: Edges = [changed.whereIs(first), changed.whereIs(last)];
      const outcome = outcomeOf(finding, changed.text, truth);
      const isMissed = outcome === 'wrong' || (outcome !== 'exact' && outcome !== 'moved');
      const remark = isMissed ? `${name}: ${inContext(text, passage.start, passage.end)}` : undefined;
      outcomes.add(`${kindOf(passage)} ${row}`, outcome, remark);
    }
  }
}

/** Passages of a text after one of their digits became another, and after they were taken out. */
function measureLosses({ name, text }: CorpusText, seed: number, outcomes: Outcomes): void {
  const opened = openText(text);
  const words = wordsOf(text);
  const random = seeded(seed);
  let tried = 0;
  for (const passage of choosePassages(words, MOST_TRIES, random)) {
    const changed = tried < PASSAGES ? changeDigit(text, passage, random) : null;
    if (!changed) continue;
    tried++;
    const finding = findAnchor(changed.text, describeIn(opened, passage));
    const outcome = outcomeOf(finding, changed.text, edgesOf(text, passage));
    const isBad = outcome === 'wrong' || outcome === 'exact' || outcome === 'moved';
    const remark = isBad ? `${name}: ${inContext(text, passage.start, passage.end)}` : undefined;
    outcomes.add(`digit ${kindOf(passage)}`, outcome, remark);
  }
  for (const passage of choosePassages(words, PASSAGES / 2, random)) {
    const finding = findAnchor(takeOut(text, passage).text, describeIn(opened, passage));
    outcomes.add(`removed ${kindOf(passage)}`, finding.verdict);
  }
}

/** Passages of one form of a document, looked for in its other forms. */
function measureForms({ name, forms }: DocumentForms, seed: number, outcomes: Outcomes): void {
  for (const [from, source] of Object.entries(forms)) {
    const opened = openText(source);
    const passages = choosePassages(wordsOf(source), PASSAGES, seeded(seed));
    for (const [to, target] of Object.entries(forms)) {
      if (from === to) continue;
      const find = createAnchorFinder(target);
      for (const passage of passages) {
        const truth = truthInForm(source, passage, target);
        const outcome = outcomeOf(find(describeIn(opened, passage)), target, truth);
        const isMissed = outcome === 'wrong' || (truth && outcome !== 'exact' && outcome !== 'moved');
        const remark = isMissed ? `${name}: ${inContext(source, passage.start, passage.end)}` : undefined;
        const row = truth ? `${kindOf(passage)} ${from} in ${to}` : `absent ${from} in ${to}`;
        outcomes.add(row, outcome, remark);
      }
    }
  }
}

/** Paragraphs that stand twice in a page, found again after it was edited. */
async function measureAllRepeated(pages: readonly CorpusPage[]): Promise<RepeatedOutcomes> {
  // They need the DOM that reading the corpus has made.
  const { structureOf } = await import('../../../utils/anchors/structure');
  const { readPageText } = await import('../../../utils/text/page-text');
  const { spanOfNode } = await import('../../../utils/text/positions');
  const reader = { structureOf, readPageText, spanOfNode };
  const outcomes = { alone: new Outcomes(), structured: new Outcomes(), settled: new Outcomes() };
  for (const [seed, { name, load }] of pages.entries()) {
    measureRepeated(name, load, reader, seeded(seed), outcomes);
  }
  return outcomes;
}

/**
 * Passages of every page and letter, one word to ten lines, found again after changes around them and in other
 * forms of the same document.
 */
export const anchors: Section = {
  name: 'anchors',
  async measure(folder) {
    const corpus = await readTexts(folder);
    if (!corpus) return null;
    const outcomes = new Outcomes();
    for (const [seed, text] of corpus.texts.entries()) {
      measureChanges(text, seed, outcomes);
      measureLosses(text, seed, outcomes);
    }
    for (const [seed, document] of corpus.documents.entries()) measureForms(document, seed, outcomes);
    const repeated = await measureAllRepeated(corpus.pages);
    return {
      figures: {
        texts: corpus.texts.length,
        found: outcomes.share('long', INTACT),
        foundShort: outcomes.share('short', INTACT),
        wrongPlaces: outcomes.count('', ['wrong']),
        intactAfterOtherDigit: outcomes.count('digit', INTACT),
        shownAfterRemoval: outcomes.count('removed', [...INTACT, 'changed']),
        settledByStructure: repeated.settled.count('repeated', INTACT),
        settledWrongly: repeated.settled.count('repeated', ['wrong']),
        repeatedWrong: repeated.structured.count('repeated', ['wrong']),
        repeatedFound: repeated.structured.share('repeated rewritten', INTACT),
      },
      lines: [
        ...outcomes.lines(),
        '  Paragraphs that stand twice, by their words alone:',
        ...repeated.alone.lines(),
        '  with the structure of the page:',
        ...repeated.structured.lines(),
        '  settled by it:',
        ...repeated.settled.lines(),
      ],
    };
  },
};
