const OFFICE =
  /^(?:de |het )?(?:viceminister-president|minister|staatssecretaris|ministerie|ministers)(?: (?:van|voor))? /u;
const BETWEEN_OFFICES = /(?:,| en|;) (?=(?:de |het )?(?:minister|staatssecretaris))/u;

/**
 * Which departments a sender belongs to, so that “minister van Financiën” and “Ministerie van Financiën” are the
 * same; one key for each office that is named, none for an empty sender.
 */
export function officeKeys(sender: string | null | undefined): string[] {
  const words = (sender ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
  const keys = words.split(BETWEEN_OFFICES).map((office) => {
    if (/^(?:de )?minister-president$/.test(office)) return 'algemene zaken';
    return office
      .replace(OFFICE, '')
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  });
  return [...new Set(keys.filter((key) => key !== ''))];
}
