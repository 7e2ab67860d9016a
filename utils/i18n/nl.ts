import type { Message, MessageKey } from './translator';

/** Dutch words of the interface. */
export const nl: Record<MessageKey, Message> = {
  'extension.name': 'Kamernoot – brieven aan de Tweede Kamer',
  'extension.description':
    'Maakt van verwijzingen in Kamerbrieven sprongen, bewaart passages met notities en vindt ze terug.',
  'action.title': 'Open het notitieboek',
  'command.keep': 'Bewaar de geselecteerde passage',
  'command.openPanel': 'Open het notitieboek',
  'menu.keep': 'Bewaar deze passage in Kamernoot',

  'bar.label': 'Kamernoot: bewaar deze passage',
  'bar.keep': 'Bewaar',
  'bar.addNote': 'Notitie en labels',
  'bar.note': 'Notitie',
  'bar.notePlaceholder': 'Waar gaat het om?',
  'bar.tags': 'Labels',
  'bar.tagsPlaceholder': 'asiel, EU',
  'bar.tagsHint': 'Scheid labels met komma’s',
  'bar.close': 'Sluit',
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

  'notice.updated': 'Kamernoot is bijgewerkt. Laad deze pagina opnieuw om ermee verder te gaan.',
  'notice.reload': 'Laad opnieuw',
  'notice.dismiss': 'Sluit',
};
