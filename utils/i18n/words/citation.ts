import type { Words } from '../translator';

/** How documents are cited. */
export const citationEn = {
  'options.citation': 'Citation',
  'options.citation.leidraad':
    'Leidraad voor juridische auteurs: Kamerstukken II 2010/11, 30573, nr.\u00A061',
  'options.citation.kamer': 'As the Tweede Kamer does: Kamerstuk 30\u00A0573, nr.\u00A061',
  'options.citation.apa': 'APA, in Dutch: with sender, date, subject and address',
  'citation.copied': 'Citation copied: {citation}',
  'citation.copiedList': '{count} citations copied',
  'options.citationHint': 'For what you copy and export. What a letter does not say is left out.',
} as const;

export const citationNl: Words<typeof citationEn> = {
  'options.citation': 'Bronvermelding',
  'options.citation.leidraad':
    'Leidraad voor juridische auteurs: Kamerstukken II 2010/11, 30573, nr.\u00A061',
  'options.citation.kamer': 'Zoals de Tweede Kamer zelf: Kamerstuk 30\u00A0573, nr.\u00A061',
  'options.citation.apa': 'APA: met afzender, datum, onderwerp en adres',
  'citation.copied': 'Bronvermelding gekopieerd: {citation}',
  'citation.copiedList': '{count} bronvermeldingen gekopieerd',
  'options.citationHint': 'Voor wat u kopieert en exporteert. Wat een brief niet zegt, wordt weggelaten.',
};
