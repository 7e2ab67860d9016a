import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLetter } from '../../../utils/letters';
import { type ReferenceContext, findReferences } from '../../../utils/references';
import { loadContext } from './context';
import { type AnnotatedText, readAnnotatedTexts } from './corpus';
import { brokenSentences, sentencesOf } from './files/sentences';
import { readFileText } from './files/read-file';
import { type AnnotatedDocument, LetterScore, readDocuments } from './letters';
import { type Section, share } from './section';

/** So much of the words of an annotated text stand in the file that it was taken from. */
const SHARED_WORDS = 0.9;
/** How many failures of a kind are told. */
const TOLD = 5;
const LONG_WORD = /\p{L}{5,}/gu;

interface Gold extends AnnotatedText {
  document: AnnotatedDocument;
  words: Set<string>;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(LONG_WORD) ?? []);

function readGold(folder: string): Gold[] | null {
  const texts = readAnnotatedTexts(folder);
  const documents = readDocuments(folder)?.documents;
  if (!texts || !documents) return null;
  return texts.map((text) => ({
    ...text,
    document: documents.find(({ file }) => file === text.file)!,
    words: wordsOf(text.text),
  }));
}

/** The annotated text that was taken from a file; null when none was. */
function goldOf(text: string, all: Gold[]): Gold | null {
  const words = wordsOf(text);
  const shares = all.map((gold) => ({
    gold,
    shared: [...gold.words].filter((word) => words.has(word)).length / gold.words.size,
  }));
  const best = shares.toSorted((a, b) => b.shared * b.gold.words.size - a.shared * a.gold.words.size);
  return best.find(({ shared }) => shared >= SHARED_WORDS)?.gold ?? null;
}

/** What a text cites, certain or likely, without the numbers of the document itself; sorted. */
function citedIn(text: string, { annotations }: Gold, context: ReferenceContext): string[] {
  const own = new Set(annotations.filter(({ self }) => self).flatMap(({ ids }) => ids));
  const { ownIds } = readLetter(text);
  return findReferences(text, { ...context, ownIds })
    .filter(({ confidence, id, type }) => confidence !== 'doubtful' && type !== 'kenmerk' && !own.has(id))
    .map(({ id }) => id)
    .sort();
}

/** What of one list the other has not, each as often. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Files of letters and others as the reader reads them, against the texts that were taken from them by hand: the
 * same references, the same letter, whole sentences, and a note for every footnote marker.
 */
export const files: Section = {
  name: 'files',
  async measure(folder) {
    const home = [join(folder, 'files'), join(folder, 'corpus', 'files')].find((place) => existsSync(place));
    const gold = readGold(folder);
    if (!home || !gold) return null;
    const context = await loadContext();
    const score = new LetterScore();
    const failures: Record<string, string[]> = { references: [], sentences: [], markers: [] };
    const sums = {
      measured: 0,
      sameReferences: 0,
      sentences: 0,
      markers: 0,
      joined: 0,
      withText: 0,
      files: 0,
    };
    const names = readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:pdf|docx|odt)$/.test(name))
      .sort();
    for (const name of names) {
      const { text, markerCount, footnotes, hasText } = await readFileText(join(home, name));
      sums.files += 1;
      if (hasText) sums.withText += 1;
      sums.markers += markerCount;
      sums.joined += footnotes.length;
      if (footnotes.length < markerCount)
        failures['markers']!.push(
          `${name}: ${markerCount - footnotes.length} of ${markerCount} without a note`,
        );
      const its = goldOf(text, gold);
      if (!its) continue;
      sums.measured += 1;
      const isWhole = its.document.text_kind !== 'truncated';
      const [wanted, found] = [citedIn(its.text, its, context), citedIn(text, its, context)];
      const missed = without(wanted, found);
      const more = isWhole ? without(found, wanted) : [];
      if (missed.length + more.length === 0) sums.sameReferences += 1;
      else
        failures['references']!.push(
          `${name}: not ${missed.join(', ') || '-'}, too many ${more.join(', ') || '-'}`,
        );
      score.add(its.document, readLetter(text));
      const sentences = sentencesOf(its.text);
      sums.sentences += sentences.length;
      for (const sentence of brokenSentences(sentences, text))
        failures['sentences']!.push(`${name}: ${sentence}`);
    }
    const { measured } = sums;
    const told = Object.entries(failures).flatMap(([kind, all]) => [
      ...all.slice(0, TOLD).map((failure) => `  ${kind}  ${failure}`),
      ...(all.length > TOLD ? [`  ${kind}  and ${all.length - TOLD} more`] : []),
    ]);
    return {
      figures: {
        files: sums.files,
        withText: sums.withText,
        measured,
        sameReferences: share(sums.sameReferences, measured),
        wholeSentences: share(sums.sentences - failures['sentences']!.length, sums.sentences),
        sentences: sums.sentences,
        markersJoined: share(sums.joined, sums.markers),
        markers: sums.markers,
        ...score.figures(),
      },
      lines: [...told, ...score.wrong],
    };
  },
};
