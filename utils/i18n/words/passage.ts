import type { Words } from '../translator';

/** A kept passage, in every list. */
export const passageEn = {
  'passages.title': 'Kept passages',
  'passages.ofLetterNone': 'Nothing kept from here yet. Select a passage in it and choose “Keep”.',
  'passage.open': '{title}: show the passage in its letter',
  'passage.show': 'Show it in the letter',
  'passage.keptOn': 'Kept on {date}',
  'passage.notShown': 'The passage was not found on the page. Its words are kept here.',
  'passage.edit': 'Edit note and tags',
  'passage.delete': 'Delete passage',
  'passage.showAll': 'Show all of it',
  'passage.showLess': 'Show less',
  'passage.note': 'Note',
  'passage.tags': 'Tags',
  'passage.tagsHint': 'Separate tags with commas',
  'passage.save': 'Save',
  'passage.cancel': 'Cancel',
  'passage.draft': 'Not saved yet; what you type is not lost when you close the panel.',
  'passage.saved': 'Note and tags saved',
  'passage.saveFailed':
    'Not saved: the browser could not write to the notebook. What you typed is still here. Try again.',
  'passage.deleted': { one: 'Passage deleted', other: '{count} passages deleted' },
  'passage.deleteFailed': 'Not deleted: the browser could not write to the notebook. Try again.',
  'passage.undo': 'Undo',
  'passage.restored': { one: 'Passage restored', other: '{count} passages restored' },
  'passage.restoreFailed': 'Not restored: the browser could not write to the notebook. Try again.',
  'passage.references': 'Cited in this passage',
} as const;

export const passageNl: Words<typeof passageEn> = {
  'passages.title': 'Bewaarde passages',
  'passages.ofLetterNone': 'Hieruit is nog niets bewaard. Selecteer een passage en kies “Bewaar”.',
  'passage.open': '{title}: toon de passage in de brief',
  'passage.show': 'Toon in de brief',
  'passage.keptOn': 'Bewaard op {date}',
  'passage.notShown': 'De passage is niet op de pagina gevonden. De woorden staan hier bewaard.',
  'passage.edit': 'Bewerk notitie en labels',
  'passage.delete': 'Verwijder passage',
  'passage.showAll': 'Toon alles',
  'passage.showLess': 'Toon minder',
  'passage.note': 'Notitie',
  'passage.tags': 'Labels',
  'passage.tagsHint': 'Scheid labels met komma’s',
  'passage.save': 'Bewaar',
  'passage.cancel': 'Annuleer',
  'passage.draft': 'Nog niet bewaard; wat u typt gaat niet verloren als u het paneel sluit.',
  'passage.saved': 'Notitie en labels bewaard',
  'passage.saveFailed':
    'Niet bewaard: de browser kon niet in het notitieboek schrijven. Wat u typte staat er nog. Probeer het opnieuw.',
  'passage.deleted': { one: 'Passage verwijderd', other: '{count} passages verwijderd' },
  'passage.deleteFailed':
    'Niet verwijderd: de browser kon niet in het notitieboek schrijven. Probeer het opnieuw.',
  'passage.undo': 'Ongedaan maken',
  'passage.restored': { one: 'Passage teruggezet', other: '{count} passages teruggezet' },
  'passage.restoreFailed':
    'Niet teruggezet: de browser kon niet in het notitieboek schrijven. Probeer het opnieuw.',
  'passage.references': 'Genoemd in deze passage',
};
