import type { Words } from '../translator';

/** What the browser itself shows: names, menus and commands. */
export const extensionEn = {
  'extension.name': 'Kamernoot – letters to the Dutch parliament',
  'extension.description':
    'Turns references in letters to the Dutch parliament into jumps, keeps passages with notes, and finds them again.',
  'action.title': 'Open the notebook',
  'command.keep': 'Keep the selected passage',
  'command.openPanel': 'Open the notebook',
  'menu.keep': 'Keep this passage in Kamernoot',
  'menu.kept': 'Kept without its place. Open this file in Kamernoot to see the passage marked in it.',
  'menu.notKept': 'Not kept: this passage is too long, or its file has no address on the web.',
  'menu.read': 'Read this file in Kamernoot',
} as const;

export const extensionNl: Words<typeof extensionEn> = {
  'extension.name': 'Kamernoot – brieven aan de Tweede Kamer',
  'extension.description':
    'Maakt van verwijzingen in Kamerbrieven sprongen, bewaart passages met notities en vindt ze terug.',
  'action.title': 'Open het notitieboek',
  'command.keep': 'Bewaar de geselecteerde passage',
  'command.openPanel': 'Open het notitieboek',
  'menu.keep': 'Bewaar deze passage in Kamernoot',
  'menu.kept': 'Bewaard zonder plaats. Open dit bestand in Kamernoot om de passage erin gemarkeerd te zien.',
  'menu.notKept': 'Niet bewaard: de passage is te lang, of het bestand heeft geen adres op het web.',
  'menu.read': 'Lees dit bestand in Kamernoot',
};
