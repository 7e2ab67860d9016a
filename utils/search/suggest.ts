import Fuse from 'fuse.js';
import { fold } from './fold';

/** What exists in the notebook and can complete a query. */
export interface Known {
  tags: string[];
  senders: string[];
  titles: string[];
  /** Dossiers, by number, with a title where one is known. */
  dossiers: { number: string; title: string }[];
}

export interface Suggestion {
  kind: 'operator' | 'tag' | 'sender' | 'title' | 'dossier' | 'field';
  /** What is shown. */
  label: string;
  /** What stands in the query in place of [start, end) when it is chosen. */
  insert: string;
  /** UTF-16 offsets in the query. */
  start: number;
  end: number;
}

const OPERATORS = ['tag:', 'van:', 'na:', 'voor:', 'dossier:', 'ref:', 'in:'];
const FIELDS = ['notitie', 'citaat', 'titel'];
const OPERATOR = /(?:^|\s)(-?)(tag|van|dossier|in):("[^"]*|[^\s"]*)$/i;
const LAST_WORD = /[^\s"]+$/;
/** Shorter beginnings fit everything. */
const SHORTEST_WORD = 2;

/** Every kind of value that a plain word can be the beginning of. */
const ANYTHING = '';

interface Candidate {
  kind: Suggestion['kind'];
  label: string;
  /** What is compared: folded, so that `cooperatie` completes `coöperatie`. */
  text: string;
  insert: string;
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

function candidate(kind: Suggestion['kind'], label: string, insert: string): Candidate {
  return { kind, label, text: fold(label), insert };
}

/** What can be chosen from, made ready for fuse.js. */
interface Choices {
  candidates: Candidate[];
  fuse: Fuse<Candidate>;
}

/** Making ready takes longer than looking: it is done once for what is known. */
const prepared = new WeakMap<Known, Map<string, Choices>>();

function choicesFor(kind: string, known: Known): Choices {
  const ready = prepared.get(known) ?? new Map<string, Choices>();
  prepared.set(known, ready);
  let choices = ready.get(kind);
  if (!choices) {
    const candidates = kind === ANYTHING ? anything(known) : valuesFor(kind, known);
    const fuse = new Fuse(candidates, { keys: ['text'], ignoreLocation: true, threshold: 0.3 });
    choices = { candidates, fuse };
    ready.set(kind, choices);
  }
  return choices;
}

/** Short strings are what fuse.js is good at: a beginning, a part or a mistyped word of a few thousand of them. */
function best({ candidates, fuse }: Choices, typed: string, limit: number): Candidate[] {
  if (typed === '') return candidates.slice(0, limit);
  return fuse.search(fold(typed), { limit }).map(({ item }) => item);
}

/** What a passage can have, for an operator. */
function valuesFor(operator: string, known: Known): Candidate[] {
  switch (operator) {
    case 'tag':
      return known.tags.map((tag) => candidate('tag', tag, quoted(tag)));
    case 'van':
      return known.senders.map((sender) => candidate('sender', sender, quoted(sender)));
    case 'dossier':
      return known.dossiers.map(({ number, title }) =>
        candidate('dossier', title === '' ? number : `${number} ${title}`, number),
      );
    default:
      return FIELDS.map((field) => candidate('field', field, field));
  }
}

/** Everything that a plain word can be the beginning of. */
function anything(known: Known): Candidate[] {
  return [
    ...known.tags.map((tag) => candidate('tag', tag, `tag:${quoted(tag)}`)),
    ...known.senders.map((sender) => candidate('sender', sender, `van:${quoted(sender)}`)),
    ...known.dossiers.map(({ number, title }) =>
      candidate('dossier', title === '' ? number : `${number} ${title}`, `dossier:${number}`),
    ),
    ...known.titles.map((title) => candidate('title', title, `"${title.replaceAll('"', '')}"`)),
  ];
}

/**
 * How what was typed last can go on.
 *
 * @param query the search box up to the cursor
 * @returns at most `limit` suggestions, the likeliest first; none for an empty query
 */
export function suggest(query: string, known: Known, limit: number): Suggestion[] {
  const end = query.length;
  const operator = OPERATOR.exec(query);
  if (operator) {
    const typed = operator[3] ?? '';
    const start = end - typed.length;
    const values = choicesFor((operator[2] ?? '').toLowerCase(), known);
    return best(values, typed.replace('"', ''), limit).map(({ kind, label, insert }) => ({
      kind,
      label,
      insert,
      start,
      end,
    }));
  }
  const word = LAST_WORD.exec(query)?.[0] ?? '';
  if (word.length < SHORTEST_WORD || word.includes(':')) return [];
  const start = end - word.length;
  const operators = OPERATORS.filter((name) => name.startsWith(word.toLowerCase())).map((name) =>
    candidate('operator', name, name),
  );
  return [...operators, ...best(choicesFor(ANYTHING, known), word, limit)]
    .slice(0, limit)
    .map(({ kind, label, insert }) => ({ kind, label, insert, start, end }));
}
