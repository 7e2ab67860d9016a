import type { Words } from '../translator';

/** One dossier: its letters, what cites what, and what was kept of it. */
export const dossierEn = {
  'dossier.open': '{dossier} in the notebook',
  'dossier.back': 'Back to the notebook',
  'dossier.loading': 'Looking the dossier up…',
  'dossier.failed': 'The notebook cannot be read now. Close the panel and open it again.',
  'dossier.official': 'The dossier on officielebekendmakingen.nl',
  'dossier.met': { one: '{count} letter opened', other: '{count} letters opened' },
  'dossier.cited': { one: '{count} document only cited', other: '{count} documents only cited' },
  'dossier.views': 'Shown as',
  'dossier.list': 'List',
  'dossier.picture': 'Timeline',
  'dossier.pictureLabel':
    'Timeline of the dossier, oldest first. The arrow keys go from document to document, Enter shows one in the list.',
  'dossier.legend':
    'A line joins two documents of which one cites the other. For the chosen one: solid leads to what it cites, dashed to what cites it. An open circle: cited, not opened yet.',
  'dossier.undated': 'no date',
  'dossier.entry': '{date}. {title}',
  'dossier.untitled': 'Cited, not opened yet',
  'dossier.openLetter': 'Open {label}',
  'dossier.copy': '{label}: copy citation',
  'dossier.cites': { one: 'Cites {count} document', other: 'Cites {count} documents' },
  'dossier.citedBy': { one: 'Cited by {count} letter', other: 'Cited by {count} letters' },
  'dossier.go': '{label}, further on in this list',
  'dossier.elsewhere': 'Passages of other letters that cite this dossier',
  'dossier.emptyTitle': 'Nothing of this dossier yet',
  'dossier.emptyText':
    'Open a letter of this dossier, or one that cites it. From then on it is listed here, with what cites what and what you kept.',
  'options.letters': 'Letters you open',
  'options.rememberLetters': 'Remember the letters you open',
  'options.rememberLettersHint':
    'Their subject, sender, date and numbers and what they cite, for the timelines of dossiers; not their text. Only on the sites of government and parliament, never in a private window, and only in this browser.',
  'options.forgetLetters': 'Forget letters of which you kept nothing',
  'options.lettersForgotten': { one: '{count} letter forgotten', other: '{count} letters forgotten' },
} as const;

export const dossierNl: Words<typeof dossierEn> = {
  'dossier.open': '{dossier} in het notitieboek',
  'dossier.back': 'Terug naar het notitieboek',
  'dossier.loading': 'Het dossier wordt opgezocht…',
  'dossier.failed': 'Het notitieboek kan nu niet worden gelezen. Sluit het paneel en open het opnieuw.',
  'dossier.official': 'Het dossier op officielebekendmakingen.nl',
  'dossier.met': { one: '{count} brief geopend', other: '{count} brieven geopend' },
  'dossier.cited': { one: '{count} stuk alleen genoemd', other: '{count} stukken alleen genoemd' },
  'dossier.views': 'Weergave',
  'dossier.list': 'Lijst',
  'dossier.picture': 'Tijdlijn',
  'dossier.pictureLabel':
    'Tijdlijn van het dossier, oudste eerst. De pijltjes gaan van stuk naar stuk, Enter toont een stuk in de lijst.',
  'dossier.legend':
    'Een lijn verbindt twee stukken waarvan het ene naar het andere verwijst. Bij het gekozen stuk: doorgetrokken naar wat het noemt, gestreept naar waar het wordt genoemd. Een open rondje: genoemd, nog niet geopend.',
  'dossier.undated': 'geen datum',
  'dossier.entry': '{date}. {title}',
  'dossier.untitled': 'Genoemd, nog niet geopend',
  'dossier.openLetter': 'Open {label}',
  'dossier.copy': '{label}: kopieer bronvermelding',
  'dossier.cites': { one: 'Verwijst naar {count} stuk', other: 'Verwijst naar {count} stukken' },
  'dossier.citedBy': { one: 'Genoemd in {count} brief', other: 'Genoemd in {count} brieven' },
  'dossier.go': '{label}, verderop in deze lijst',
  'dossier.elsewhere': 'Passages uit andere brieven die dit dossier noemen',
  'dossier.emptyTitle': 'Nog niets van dit dossier',
  'dossier.emptyText':
    'Open een brief van dit dossier, of een die ernaar verwijst. Vanaf dan staat hij hier, met wat waarnaar verwijst en wat u bewaarde.',
  'options.letters': 'Brieven die u opent',
  'options.rememberLetters': 'Onthoud de brieven die u opent',
  'options.rememberLettersHint':
    'Hun onderwerp, afzender, datum en nummers en waarnaar ze verwijzen, voor de tijdlijnen van dossiers; niet hun tekst. Alleen op de sites van regering en parlement, nooit in een privévenster, en alleen in deze browser.',
  'options.forgetLetters': 'Vergeet brieven waarvan u niets bewaarde',
  'options.lettersForgotten': { one: '{count} brief vergeten', other: '{count} brieven vergeten' },
};
