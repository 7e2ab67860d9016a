import { officeKeys } from './office-keys';
import { subjectKey } from './subject-key';
import type { LetterReading, PageHints } from './types';

const DOCUMENT = /^\d{4}D\d{5}$/;
const ZAAK = /^\d{4}Z\d{5}$/;
const PUBLICATION = /^(?:kst|ah|h|kv|blg|ag|nds)-/;
/** What a letter says of itself. */
const SAID = /^(?:kenmerk|onderwerp):/;
/** A document on open.overheid.nl, with or without `/file` behind it. */
const OPEN_OVERHEID = /^https:\/\/open\.overheid\.nl\/documenten\/([\w-]{8,64})(?:\/|$)/;
/** The address of a file that lies nowhere on the web, made of what is in it. */
const FILE = /^urn:sha256:([\da-f]{64})$/;
const DIGEST = /^[\da-f]{64}$/;
/** Shorter numbers of a sender are given again and again. */
const SHORTEST_REFERENCE = 5;
/** No letter has more. */
const MOST = 50;

/**
 * Every identifier by which the same letter is known at another address. Its own address is not among them.
 *
 * Numbers that others give are certain: `kst-30573-65`, `2018D35143`, an id on open.overheid.nl, and the digest of
 * the very same file, `sha256:<64 hexadecimal digits>`. What a letter
 * says of itself only counts with who wrote it and when: `kenmerk:<office>:<date>:<reference>` and
 * `onderwerp:<office>:<date>:<subject>`, and a subject only when it tells letters apart. A zaak may hold several
 * documents; its number identifies a letter only, not questions and their answers.
 *
 * Two lists with an identifier in common may still be of different letters, see `isSameLetter`.
 *
 * @param reading what the letter says
 * @param hints what the page around it says
 * @param url address of the page
 */
export function letterIds(reading: LetterReading, hints: PageHints, url: string): string[] {
  const { isLetter, date, ownIds } = reading;
  const numbers = ownIds.filter((id) => isLetter || !ZAAK.test(id));
  const places = isLetter ? [url, hints.fileUrl ?? ''] : [url];
  const files = places.flatMap((place) => {
    const id = OPEN_OVERHEID.exec(place)?.[1];
    return id ? [`open-overheid-${id}`] : [];
  });
  const digest = [FILE.exec(url)?.[1], hints.fileDigest].find((each) => DIGEST.test(each ?? ''));
  if (digest) files.push(`sha256:${digest}`);
  const said: string[] = [];
  if (isLetter && date !== null) {
    const offices = [...officeKeys(reading.sender), ...officeKeys(hints.sender)];
    const reference = reading.ownReference?.toLowerCase().replace(/[^\p{L}\d]/gu, '') ?? '';
    const subjects = [reading.subject, hints.title].map((subject) => subjectKey(subject ?? ''));
    for (const office of offices) {
      if (reference.length >= SHORTEST_REFERENCE) said.push(`kenmerk:${office}:${date}:${reference}`);
      for (const subject of subjects) if (subject) said.push(`onderwerp:${office}:${date}:${subject}`);
    }
  }
  return [...new Set([...numbers, ...files, ...said])].slice(0, MOST);
}

/** Whether an identifier is a number that others may cite, and not what a letter says of itself or a file is. */
export const isPublicId = (id: string): boolean => !SAID.test(id) && !/^(?:open-overheid-|sha256:)/.test(id);

/**
 * Whether two lists of `letterIds` are of different letters for certain: two document numbers, or two publications,
 * are two letters, whatever else they share.
 */
export function areToldApart(ids: string[], others: string[]): boolean {
  return [DOCUMENT, PUBLICATION].some((kind) => shares(ids, others, (id) => kind.test(id)) === false);
}

/**
 * Whether two lists of `letterIds` are of one letter: they have an identifier in common, and nothing tells them
 * apart, see `areToldApart`.
 *
 * What letters say of themselves has to agree in full, as far as both say it: bodies send several letters on one
 * day under one reference, or two with one subject.
 */
export function isSameLetter(ids: string[], others: string[]): boolean {
  if (areToldApart(ids, others)) return false;
  if (shares(ids, others, (id) => !SAID.test(id))) return true;
  const said = ['kenmerk:', 'onderwerp:'].map((kind) => shares(ids, others, (id) => id.startsWith(kind)));
  return said.includes(true) && !said.includes(false);
}

/** Whether two lists have an identifier of a kind in common; null when one of them has none of that kind. */
function shares(ids: string[], others: string[], isOfKind: (id: string) => boolean): boolean | null {
  const mine = ids.filter(isOfKind);
  const theirs = others.filter(isOfKind);
  return mine.length === 0 || theirs.length === 0 ? null : mine.some((id) => theirs.includes(id));
}
