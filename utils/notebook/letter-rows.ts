import { areToldApart, isSameLetter } from '../letters/letter-ids';
import { dossierOf } from '../references/id-parts';
import { SCHEMA } from './schema';
import type { Letter, LetterFacts, SnippetDraft } from './types';

/** More than these no letter has; what is known longest stays. */
const MOST = { ids: 100, addresses: 50, dossiers: 50, references: 2_000, signatories: 50 };

/** What a kept passage tells of the document it was kept from. */
export function factsOfPassage({
  source: { url, title, sender, date, ids },
  references,
}: Pick<SnippetDraft, 'source' | 'references'>): LetterFacts {
  return { url, title, sender, date, ids, signatories: [], kind: null, dossiers: [], references };
}

/** Whether a row is of the document that a page shows: at the same address, or by identifiers they share. */
export function isOfLetter(row: Letter, { url, ids }: Pick<LetterFacts, 'url' | 'ids'>): boolean {
  return row.addresses.includes(url) ? !areToldApart(row.ids, ids) : isSameLetter(row.ids, ids);
}

/** A first row for a document. */
export function newLetter(facts: LetterFacts, id: string, time: string): Letter {
  const { url, ...known } = facts;
  const { ids, dossiers, references, signatories } = limited(known);
  return {
    ...known,
    id,
    ids,
    addresses: [url],
    signatories,
    dossiers: withOwnDossiers(dossiers, ids),
    references,
    firstSeenAt: time,
    updatedAt: time,
    revision: 1,
    deletedAt: null,
    schema: SCHEMA,
  };
}

/**
 * A row with what was read of the same document now. What a page says replaces what was known; what it does not
 * say stays. Null when nothing of it is new.
 */
export function withFacts(row: Letter, facts: LetterFacts, time: string): Letter | null {
  const ids = union(row.ids, facts.ids, MOST.ids);
  const next: Letter = {
    ...row,
    ids,
    addresses: union(row.addresses, [facts.url], MOST.addresses),
    title: facts.title || row.title,
    sender: facts.sender ?? row.sender,
    date: facts.date ?? row.date,
    signatories: facts.signatories.length > 0 ? limited(facts).signatories : row.signatories,
    kind: facts.kind ?? row.kind,
    dossiers: withOwnDossiers(union(row.dossiers, facts.dossiers, MOST.dossiers), ids),
    references: union(row.references, facts.references, MOST.references),
    deletedAt: null,
  };
  if (JSON.stringify(next) === JSON.stringify(row)) return null;
  return { ...next, updatedAt: time, revision: row.revision + 1, schema: SCHEMA };
}

/** What a row says of its document, at its first address: to be put together with another row. */
export function factsOf({ addresses, ...row }: Letter): LetterFacts {
  return { ...row, url: addresses[0] ?? '' };
}

/** One row for two that turned out to be of the same document: the older one, with what the other knows besides. */
export function joinLetters(older: Letter, other: Letter, time: string): Letter {
  const { title, sender, date, signatories, kind } = older;
  const facts: LetterFacts = {
    ...factsOf(other),
    title: title || other.title,
    sender: sender ?? other.sender,
    date: date ?? other.date,
    signatories: signatories.length > 0 ? signatories : other.signatories,
    kind: kind ?? other.kind,
  };
  const joined = withFacts(older, facts, time) ?? older;
  return { ...joined, addresses: union(joined.addresses, other.addresses, MOST.addresses) };
}

function limited({ ids, dossiers, references, signatories }: Omit<LetterFacts, 'url'>) {
  return {
    ids: union(ids, [], MOST.ids),
    dossiers: union(dossiers, [], MOST.dossiers),
    references: union(references, [], MOST.references),
    signatories: union(signatories, [], MOST.signatories),
  };
}

/** A letter that is numbered within a dossier belongs to it. */
function withOwnDossiers(dossiers: string[], ids: string[]): string[] {
  const own = ids.map(dossierOf).filter((dossier) => dossier !== null);
  return union(dossiers, own, MOST.dossiers);
}

const union = (known: string[], more: string[], most: number): string[] =>
  [...new Set([...known, ...more])].slice(0, most);
