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
 * A dossier without a number. Five digits alone are not enough: a label or, between brackets, a budget chapter
 * makes it one, and brackets alone leave it doubtful.
 */
export function dossierReading(
  prefix: Prefix,
  dossier: Dossier,
  start: number,
  bracketed: boolean,
): Reading[] {
  const base = { type: 'dossier' as const, id: `dossier-${dossierKey(dossier.number, dossier.suffix)}` };
  const place = { start, end: dossier.end };
  switch (prefix.label) {
    case 'paper':
    case 'bill':
      return [{ ...base, ...place, confidence: 'certain' }];
    case 'chamber':
    case 'field':
    case 'year':
    case 'replaces':
      return [{ ...base, ...place, confidence: 'likely', reason: 'dossier-only' }];
    default:
      if (!bracketed) return [];
      return dossier.suffix && /^[IVX]{2,}/.test(dossier.suffix)
        ? [{ ...base, ...place, confidence: 'likely', reason: 'dossier-only' }]
        : [{ ...base, ...place, confidence: 'doubtful', reason: 'without-label' }];
  }
}
