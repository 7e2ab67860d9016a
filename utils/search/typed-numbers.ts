/** What somebody typed, parted into document numbers and other words. */
export interface TypedNumbers {
  /** Canonical ids as far as they were typed: `kst-30573-61`, or `kst-30573` for a dossier alone. */
  ids: string[];
  /** The query without those numbers. */
  rest: string;
}

/** A dossier (`30 573`, `36410-XVI`) with or without a number in it, in every typography people use. */
const KAMERSTUK =
  /(?<![\p{L}\p{N}])(?:kamerstuk(?:ken)? (?:I{1,2} )?(?:\d{4}[/-]\d{2,4},? )?|kst-?)?(\d{2})[ .\u00A0\u202F]?(\d{3})(?:[ -]{0,2}\(?([IVX]{1,6}|[A-Z])\)?(?![\p{L}\p{N}]))?(?:[\s,;-]{1,3}(?:nrs?\.?|no\.?)?\s{0,2}(\d{1,5}))?(?![\p{L}\p{N}])/giu;

/** Reads the Kamerstuk numbers in a query. The same number in any typography gives the same id. */
export function readTypedNumbers(query: string): TypedNumbers {
  const ids: string[] = [];
  const rest = query.replace(
    KAMERSTUK,
    (_typed, thousands: string, units: string, chapter?: string, number?: string) => {
      const dossier = `${thousands}${units}${chapter ? `-${chapter.toUpperCase()}` : ''}`;
      ids.push(number ? `kst-${dossier}-${Number(number)}` : `kst-${dossier}`);
      return ' ';
    },
  );
  return { ids, rest };
}
