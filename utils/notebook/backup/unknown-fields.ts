import { isRecord } from './json-shape';

/**
 * Fields that this version does not know, from a file of a newer one. They are kept aside in the row, where nothing
 * reads them, and are back in their place in every file that is written: going through an older Kamernoot loses
 * nothing.
 */
export interface WithUnknown {
  aside?: Record<string, unknown>;
}

/** What `given` has and `known` has not, in the same places; null when that is nothing. Lists are not looked into. */
export function unknownFields(
  given: Record<string, unknown>,
  known: Record<string, unknown>,
): Record<string, unknown> | null {
  const unknown: [string, unknown][] = [];
  for (const [key, value] of Object.entries(given)) {
    const counterpart = known[key];
    if (!Object.hasOwn(known, key)) unknown.push([key, value]);
    else if (isRecord(value) && isRecord(counterpart)) {
      const within = unknownFields(value, counterpart);
      if (within) unknown.push([key, within]);
    }
  }
  return unknown.length === 0 ? null : Object.fromEntries(unknown);
}

/** A row as it goes into a file: what was kept aside is in its place again. What is known wins. */
export function withUnknownInPlace(row: object & WithUnknown): Record<string, unknown> {
  const { aside, ...known } = row;
  return aside ? combined(aside, known) : known;
}

function combined(unknown: Record<string, unknown>, known: Record<string, unknown>): Record<string, unknown> {
  const result = { ...known };
  for (const [key, value] of Object.entries(unknown)) {
    const counterpart = known[key];
    if (!Object.hasOwn(known, key)) result[key] = value;
    else if (isRecord(value) && isRecord(counterpart)) result[key] = combined(value, counterpart);
  }
  return result;
}
