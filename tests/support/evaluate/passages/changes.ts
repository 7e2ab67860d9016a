import type { Span } from '../../../../utils/text/positions';
import { type ChangedText, type Edit, change } from './changed-text';
import { wordsOf } from './choose';
import type { Random } from './random';

/** What an editor, another form of the document or another site does to a text. */
export type Change = (text: string, passage: Span, random: Random) => ChangedText;

const PARAGRAPHS = [
  'De Kamer heeft op 3 juni 2021 gevraagd om een nadere toelichting op dit onderdeel van de begroting. Deze volgt hieronder.',
  'Naar aanleiding van het commissiedebat is deze brief aangevuld met een overzicht van de toezeggingen en de stand van zaken.',
  'Zie ook Kamerstuk 35 925, nr. 7 en de bijlage bij de brief van de minister van Financiën van 12 oktober 2022.',
];
const SENTENCES = [
  'Daarover is uw Kamer inmiddels op andere wijze geïnformeerd.',
  'Hierop kom ik in het najaar terug.',
  'Dit is in overleg met de sector aangepast, mede gelet op de uitvoering.',
];
/** About as much as a sentence. */
const SENTENCE_WORDS = 10;
const SPACES = [' ', ' ', '\n', '\n  ', '\u00A0', '  ', '\n\n'];
const LONG_WORD = /^\p{Ll}{8,}$/u;
const FOOTNOTED = /^\p{Ll}{4,}[.,;]?$/u;

const pick = <Item>(items: readonly Item[], random: Random): Item => items[random(items.length)]!;

/** A paragraph before the passage, directly or anywhere between words. */
const paragraphBefore: Change = (text, { start }, random) => {
  const before = wordsOf(text.slice(0, start));
  const at = random(2) === 0 || before.length === 0 ? start : pick(before, random).start;
  return change(text, [{ at, remove: 0, insert: `${pick(PARAGRAPHS, random)}\n\n` }]);
};

/** The ten words on one side replaced. */
const sentenceBeside: Change = (text, { start, end }, random) => {
  const before = wordsOf(text.slice(0, start)).slice(-SENTENCE_WORDS);
  const after = wordsOf(text.slice(end)).slice(0, SENTENCE_WORDS);
  const insert = pick(SENTENCES, random);
  const first = before[0];
  if (first && (random(2) === 0 || after.length === 0)) {
    return change(text, [{ at: first.start, remove: start - first.start, insert: `${insert} ` }]);
  }
  const last = after.at(-1);
  return change(text, last ? [{ at: end, remove: last.end, insert: ` ${insert}` }] : []);
};

/** Lines broken elsewhere, with hyphens and soft hyphens in long words. */
const spaceAndHyphens: Change = (text, _passage, random) => {
  const edits: Edit[] = Array.from(text.matchAll(/\s+/gu), ({ index, 0: space }) => ({
    at: index,
    remove: space.length,
    insert: pick(SPACES, random),
  }));
  for (const { start, end } of wordsOf(text)) {
    if (random(6) !== 0 || !LONG_WORD.test(text.slice(start, end))) continue;
    edits.push({ at: start + 4, remove: 0, insert: pick(['-\n', '\u00AD', '\u00AD\n', '\u2010\n'], random) });
  }
  return change(text, edits);
};

/** Footnote numbers on about one word in five, as text that was taken out of a PDF has them. */
const footnoteDigits: Change = (text, _passage, random) => {
  const edits: Edit[] = [];
  for (const { start, end } of wordsOf(text)) {
    if (random(5) !== 0 || !FOOTNOTED.test(text.slice(start, end))) continue;
    edits.push({ at: end, remove: 0, insert: pick(['1', '2', '12', '³'], random) });
  }
  return change(text, edits);
};

/** Changes beside a passage that leave its words as they are. */
export const CHANGES: Readonly<Record<string, Change>> = { paragraphBefore, sentenceBeside };

/** Changes of a whole text that leave the words of any passage as they are. */
export const CHANGES_OF_ALL: Readonly<Record<string, Change>> = {
  nothing: (text) => change(text, []),
  spaceAndHyphens,
  footnoteDigits,
};

/** One digit inside the passage becomes another; null when it has none. */
export function changeDigit(text: string, { start, end }: Span, random: Random): ChangedText | null {
  const digits = Array.from(text.slice(start, end).matchAll(/[0-9]/g), ({ index }) => start + index);
  if (digits.length === 0) return null;
  const at = pick(digits, random);
  return change(text, [{ at, remove: 1, insert: String((Number(text[at]) + 1 + random(9)) % 10) }]);
}

/** The passage taken out. */
export const takeOut = (text: string, { start, end }: Span): ChangedText =>
  change(text, [{ at: start, remove: end - start, insert: '' }]);
