import type { Words } from '../translator';

/** The bar at a selection in a page. */
export const clipBarEn = {
  'bar.label': 'Kamernoot: keep this passage',
  'bar.keep': 'Keep',
  'bar.addNote': 'Note and tags',
  'bar.note': 'Note',
  'bar.notePlaceholder': 'What is it about?',
  'bar.noteHint': 'Enter keeps it, Shift+Enter starts a new line',
  'bar.tags': 'Tags',
  'bar.tagsPlaceholder': 'asylum, EU',
  'bar.tagsHint': 'Separate tags with commas',
  'bar.tagList': 'Tags you have used',
  'bar.close': 'Close',
  'kept.label': 'Kamernoot: what you noted here',
  'kept.several': '{count} kept passages stand here',
  'kept.noNote': 'Kept without a note',
  'kept.on': 'Kept on {date}',
  'bar.keys': 'Enter keeps it, Tab goes to note and tags, Escape closes.',
  'bar.saving': 'Keeping…',
  'bar.saved': 'Passage kept',
  'bar.alreadySaved': 'You had kept this passage already',
  'bar.undo': 'Undo',
  'bar.undone': 'Not kept after all',
  'bar.copy': 'Copy what you typed',
  'bar.copied': 'Copied',
  'bar.retry': 'Try again',
  'failure.storage-full':
    'Not kept: the disk or the space for this browser is full. Free some space and try again.',
  'failure.storage-failed': 'Not kept: the browser could not write to the notebook. Try again.',
  'failure.not-valid': 'Not kept: this passage is too long. Select at most {max} characters and try again.',
  'failure.no-answer': 'Not kept: Kamernoot did not answer. Try again, or reload this page.',
} as const;

export const clipBarNl: Words<typeof clipBarEn> = {
  'bar.label': 'Kamernoot: bewaar deze passage',
  'bar.keep': 'Bewaar',
  'bar.addNote': 'Notitie en labels',
  'bar.note': 'Notitie',
  'bar.notePlaceholder': 'Waar gaat het om?',
  'bar.noteHint': 'Enter bewaart, Shift+Enter begint een nieuwe regel',
  'bar.tags': 'Labels',
  'bar.tagsPlaceholder': 'asiel, EU',
  'bar.tagsHint': 'Scheid labels met komma’s',
  'bar.tagList': 'Labels die u gebruikte',
  'bar.close': 'Sluit',
  'kept.label': 'Kamernoot: wat u hier noteerde',
  'kept.several': 'Hier staan {count} bewaarde passages',
  'kept.noNote': 'Bewaard zonder notitie',
  'kept.on': 'Bewaard op {date}',
  'bar.keys': 'Enter bewaart, Tab gaat naar notitie en labels, Escape sluit.',
  'bar.saving': 'Bewaren…',
  'bar.saved': 'Passage bewaard',
  'bar.alreadySaved': 'U had deze passage al bewaard',
  'bar.undo': 'Ongedaan maken',
  'bar.undone': 'Toch niet bewaard',
  'bar.copy': 'Kopieer wat u typte',
  'bar.copied': 'Gekopieerd',
  'bar.retry': 'Probeer opnieuw',
  'failure.storage-full':
    'Niet bewaard: de schijf of de ruimte voor deze browser is vol. Maak ruimte en probeer het opnieuw.',
  'failure.storage-failed':
    'Niet bewaard: de browser kon niet in het notitieboek schrijven. Probeer het opnieuw.',
  'failure.not-valid':
    'Niet bewaard: deze passage is te lang. Selecteer hooguit {max} tekens en probeer het opnieuw.',
  'failure.no-answer':
    'Niet bewaard: Kamernoot gaf geen antwoord. Probeer het opnieuw of laad deze pagina opnieuw.',
};
