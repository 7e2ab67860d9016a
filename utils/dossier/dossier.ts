import { isPublicId, isSameLetter } from '../letters/letter-ids';
import { dossierOf, numberInDossier } from '../references/id-parts';
import type { Arc, Citation, CitingLetter, Dossier, DossierEntry, KeptPassage, MetLetter } from './types';

/**
 * Puts a dossier together: its letters and the Kamerstukken they cite, in order of time, each with what it cites
 * and what cites it.
 *
 * @param number `30573`, `36410-XVI`
 * @param letters those of the dossier and those that cite a document of it; others are passed over
 * @param passages those of these letters and those that cite a document of the dossier
 */
export function readDossier<Letter extends MetLetter, Passage extends KeptPassage>(
  number: string,
  letters: Letter[],
  passages: Passage[],
): Dossier<Letter, Passage> {
  const isIn = (id: string): boolean => dossierOf(id) === number && id !== `dossier-${number}`;
  const belongs = (letter: Letter): boolean => letter.dossiers.includes(number) || letter.ids.some(isIn);

  const entries = letters.filter(belongs).map((letter): DossierEntry<Letter, Passage> => {
    const documentId = letter.ids.find(isIn) ?? null;
    return {
      key: letter.id,
      documentId,
      letter,
      date: letter.date,
      cites: [],
      citedBy: [],
      passages: passages.filter((passage) => isOf(passage, letter)),
    };
  });
  const byDocument = new Map<string, DossierEntry<Letter, Passage>>();
  for (const entry of entries) for (const id of entry.letter!.ids) byDocument.set(id, entry);

  const cited = [...letters, ...passages].flatMap(({ references }) => references.filter(isIn));
  for (const id of new Set(cited)) {
    if (byDocument.has(id)) continue;
    const entry = { key: id, documentId: id, letter: null, date: null, cites: [], citedBy: [], passages: [] };
    byDocument.set(id, entry);
    entries.push(entry);
  }

  const entryOf = new Map(entries.map((entry) => [entry.letter?.id, entry]));
  for (const letter of letters) {
    const own = entryOf.get(letter.id);
    for (const id of letter.references) {
      const target = byDocument.get(id) ?? null;
      if (target === own) continue;
      own?.cites.push({ id, entry: target?.key ?? null } satisfies Citation);
      const known = target?.citedBy.some((citing) => citing.letter.id === letter.id);
      if (!known) target?.citedBy.push({ letter, entry: own?.key ?? null } satisfies CitingLetter<Letter>);
    }
  }

  const ordered = inOrder(entries);
  const kept = new Set(ordered.flatMap((entry) => entry.passages.map(({ id }) => id)));
  return {
    number,
    entries: ordered,
    arcs: arcsBetween(ordered),
    elsewhere: passages.filter(({ id, references }) => !kept.has(id) && references.some(isIn)),
  };
}

/** A number that others may cite comes first, so that a letter without a Kamerstuk number has a name all the same. */
export function nameIdOf({ documentId, letter }: DossierEntry<MetLetter, KeptPassage>): string | null {
  return documentId ?? letter?.ids.find(isPublicId) ?? null;
}

/** Its passages, each once, in the order in which the dossier has them; those of other letters come last. */
export function passagesOf<Passage extends KeptPassage>({
  entries,
  elsewhere,
}: Dossier<MetLetter, Passage>): Passage[] {
  return [...new Set([...entries.flatMap(({ passages }) => passages), ...elsewhere])];
}

const isOf = ({ source }: KeptPassage, letter: MetLetter): boolean =>
  letter.addresses.includes(source.url) || isSameLetter(letter.ids, source.ids);

type Entry = DossierEntry<MetLetter, KeptPassage>;

const numberOf = ({ documentId }: Entry): number | null => (documentId ? numberInDossier(documentId) : null);

/** Numbers in a dossier are given as papers come in: what has no date stands behind the papers numbered before it. */
function inOrder<Some extends Entry>(entries: Some[]): Some[] {
  const byNumber = (a: Some, b: Some): number => (numberOf(a) ?? Infinity) - (numberOf(b) ?? Infinity) || 0;
  const ordered = entries
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => a.date!.localeCompare(b.date!) || byNumber(a, b));
  for (const entry of entries.filter(({ date }) => date === null).toSorted(byNumber)) {
    ordered.splice(placeOf(entry, ordered), 0, entry);
  }
  return ordered;
}

function placeOf(entry: Entry, ordered: Entry[]): number {
  const number = numberOf(entry);
  if (number === null) return ordered.length;
  const before = ordered.findLastIndex((other) => (numberOf(other) ?? Infinity) < number);
  if (before >= 0) return before + 1;
  const after = ordered.findIndex((other) => (numberOf(other) ?? -1) > number);
  return after >= 0 ? after : ordered.length;
}

function arcsBetween(entries: Entry[]): Arc[] {
  const places = new Map(entries.map(({ key }, place) => [key, place]));
  return entries.flatMap(({ cites }, from) => {
    const targets = new Set(cites.flatMap(({ entry }) => (entry === null ? [] : [places.get(entry)!])));
    return Array.from(targets, (to) => ({ from, to }));
  });
}
