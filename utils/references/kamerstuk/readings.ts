import type { Reading } from '../rules/rule';
import type { Dossier } from './dossier';
import type { NumberItem } from './numbers';
import type { Prefix } from './prefix';

/** The id of a dossier, with its suffix: `36410-XVI`. */
export function dossierKey(dossier: string, suffix: string | null): string {
  return suffix ? `${dossier}-${suffix}` : dossier;
}

interface Place {
  start: number;
  /** Dossiers that share the number. */
  others: Dossier[];
  /** A label, or brackets with "nr.", leave no doubt. */
  sure: boolean;
}

/** One paper as it is cited; whether it exists is seen later. */
export function kamerstukReading(prefix: Prefix, dossier: Dossier, item: NumberItem, place: Place): Reading {
  const alternatives = place.others.map(
    (other) => `kst-${dossierKey(other.number, other.suffix)}-${item.number}`,
  );
  return {
    type: 'kamerstuk',
    id: `kst-${dossierKey(dossier.number, dossier.suffix)}-${item.number}`,
    start: place.start,
    end: item.end,
    confidence: place.sure ? 'certain' : 'likely',
    ...(place.sure ? {} : { reason: 'without-label' }),
    ...(alternatives.length > 0 ? { alternatives } : {}),
    kamerstuk: {
      chamber: prefix.chamber,
      year: prefix.year,
      dossier: dossier.number,
      suffix: dossier.suffix,
      number: item.number,
    },
  };
}

/**
 * A dossier without a number. Five digits alone are not enough: a label, a budget chapter between brackets or a
 * bill before them makes it one; brackets alone leave it doubtful.
 *
 * @param surroundings what stands around it: brackets, brackets behind a bill, or no more than an end behind it;
 *   null when the sentence goes on
 */
export function dossierReading(
  prefix: Prefix,
  dossier: Dossier,
  start: number,
  surroundings: 'bill' | 'bracket' | 'closed' | null,
): Reading[] {
  const id = `dossier-${dossierKey(dossier.number, dossier.suffix)}`;
  const base = { type: 'dossier' as const, id, start, end: dossier.end };
  const { label } = prefix;
  if (label === 'paper' || label === 'bill') return [{ ...base, confidence: 'certain' }];
  const chapter = dossier.suffix !== null && /^[IVX]{2,}/.test(dossier.suffix);
  const bracketed = surroundings === 'bracket' || surroundings === 'bill';
  // "Tweede Kamer 21 501 brieven": a chamber and a year may stand before any number.
  const labelled =
    label === 'field' || (label !== null && label !== 'kind' && (surroundings !== null || chapter));
  if (labelled || surroundings === 'bill' || (bracketed && chapter)) {
    return [{ ...base, confidence: 'likely', reason: 'dossier-only' }];
  }
  return bracketed ? [{ ...base, confidence: 'doubtful', reason: 'without-label' }] : [];
}
