import type { Words } from '../translator';

/** Kept copies of letters that are files. */
export const copiesEn = {
  'copies.keep': 'Keep a copy',
  'copies.keepHint':
    'Stores this file in this browser, so that you can still read it when the original is gone.',
  'copies.kept': 'A copy of this file is kept in this browser ({size}).',
  'copies.removed': 'The copy was deleted.',
  'copies.full':
    'There is no space for a copy of this file: the browser or the disk is full. Delete copies that you no longer need in the settings, or save the file itself on this computer.',
  'copies.failed':
    'The copy could not be kept. Try again, or open the original and save it on this computer.',
  'copies.removeFailed': 'The copy could not be deleted. Try again.',
  'copies.shown': 'This is your copy of {date}.',
  'copies.shownBecause': 'This is your copy of {date}. {reason}',
  'copies.older':
    'On {date} you kept a copy of what stood at this address then. What stands there now is another file.',
  'copies.onFailure': 'On {date} you kept a copy of this file.',
  'copies.open': 'Read your copy',
  'copies.openOf': 'Read your copy of {title}',
  'copies.retry': 'Try the original again',
  'copies.save': 'Save as a file',
  'copies.saveOf': 'Save as a file: {title}',
  'copies.delete': 'Delete the copy',
  'copies.deleteQuestion':
    'Delete your copy of “{title}”? Its passages stay in the notebook. This cannot be undone.',
  'copies.notThere': 'This copy is damaged or no longer there.',
  'copies.ofLetter': 'Your copy',
  'copies.facts': 'Kept on {date}, {size}',
  'copies.title': 'Copies of files',
  'copies.text':
    'Files that you asked to keep while reading them. They are in this browser only and not in the backup file: save those that you cannot do without as files of their own.',
  'copies.total': { one: '{count} copy, {size}.', other: '{count} copies, {size} together.' },
  'copies.none':
    'None yet. When you have kept a passage of a letter that is a file, the reader offers to keep a copy of it.',
} as const;

export const copiesNl: Words<typeof copiesEn> = {
  'copies.keep': 'Bewaar een kopie',
  'copies.keepHint':
    'Slaat dit bestand op in deze browser, zodat u het nog kunt lezen als het origineel weg is.',
  'copies.kept': 'Een kopie van dit bestand is bewaard in deze browser ({size}).',
  'copies.removed': 'De kopie is verwijderd.',
  'copies.full':
    'Er is geen plaats voor een kopie van dit bestand: de browser of de schijf is vol. Verwijder in de instellingen kopieën die u niet meer nodig hebt, of sla het bestand zelf op deze computer op.',
  'copies.failed':
    'De kopie kon niet worden bewaard. Probeer het opnieuw, of open het origineel en sla dat op deze computer op.',
  'copies.removeFailed': 'De kopie kon niet worden verwijderd. Probeer het opnieuw.',
  'copies.shown': 'Dit is uw kopie van {date}.',
  'copies.shownBecause': 'Dit is uw kopie van {date}. {reason}',
  'copies.older':
    'Op {date} bewaarde u een kopie van wat toen op dit adres stond. Wat er nu staat, is een ander bestand.',
  'copies.onFailure': 'Op {date} bewaarde u een kopie van dit bestand.',
  'copies.open': 'Lees uw kopie',
  'copies.openOf': 'Lees uw kopie van {title}',
  'copies.retry': 'Probeer het origineel opnieuw',
  'copies.save': 'Sla op als bestand',
  'copies.saveOf': 'Sla op als bestand: {title}',
  'copies.delete': 'Verwijder de kopie',
  'copies.deleteQuestion':
    'Uw kopie van “{title}” verwijderen? De passages blijven in het notitieboek. Dit kan niet ongedaan worden gemaakt.',
  'copies.notThere': 'Deze kopie is beschadigd of er niet meer.',
  'copies.ofLetter': 'Uw kopie',
  'copies.facts': 'Bewaard op {date}, {size}',
  'copies.title': 'Kopieën van bestanden',
  'copies.text':
    'Bestanden die u bij het lezen wilde bewaren. Ze staan alleen in deze browser en niet in het back-upbestand: sla wat u niet kunt missen ook als bestand op.',
  'copies.total': { one: '{count} kopie, {size}.', other: '{count} kopieën, samen {size}.' },
  'copies.none':
    'Nog geen. Hebt u een passage bewaard uit een brief die een bestand is, dan biedt de lezer aan er een kopie van te bewaren.',
};
