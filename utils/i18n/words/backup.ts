import type { Words } from '../translator';

/** Backup files, snapshots, and what happens when something was lost. */
export const backupEn = {
  'backup.title': 'Backup',
  'backup.text':
    'A file with everything you have kept: passages, notes, tags, what is known of their letters, your saved searches and your settings. Put it in a safe place.',
  'backup.save': 'Save a file',
  'backup.open': 'Import a file…',
  'backup.lastFile': 'The last file was saved on {date}.',
  'backup.noFile': 'No file has been saved yet.',
  'backup.stop': 'Stop',

  'backup.work.writing': 'Writing the file',
  'backup.work.reading': 'Reading and checking the file',
  'backup.work.comparing': 'Comparing it with your notebook',
  'backup.work.protecting': 'Taking a snapshot first',
  'backup.work.importing': 'Importing what is new',

  'backup.saved': {
    one: 'A file with {count} passage was saved to your downloads.',
    other: 'A file with {count} passages was saved to your downloads.',
  },
  'backup.savedAsIs':
    'The notebook could not be opened as usual. Everything in it was saved to a file in your downloads, as it is.',
  'backup.imported': {
    one: 'Done: {count} entry was imported.',
    other: 'Done: {count} entries were imported.',
  },
  'backup.importedRows':
    'The passages were imported; saved searches and settings could not be stored. Open the file again for those.',
  'backup.stopped': 'Stopped. Nothing has changed.',
  'backup.outdated':
    'Your notebook was changed meanwhile, so nothing was imported. This is what would happen now.',
  'backup.failed':
    'That did not work, and nothing has changed. Try again; if it fails again, restart the browser.',
  'backup.full':
    'There is no space left on this computer, so nothing has changed. Free some space and try again.',
  'backup.refused.too-large': 'This file is too large to be a notebook. Nothing has changed.',
  'backup.refused.not-json':
    'This file cannot be read: it is no backup of Kamernoot, or it was cut off. Nothing has changed.',
  'backup.refused.too-deep': 'This file is no backup of Kamernoot. Nothing has changed.',
  'backup.refused.not-a-backup': 'This file is no backup of Kamernoot. Nothing has changed.',
  'backup.refused.newer-format':
    'A newer Kamernoot made this file. Update Kamernoot in this browser, then import it again. Nothing has changed.',
  'backup.snapshotDamaged': 'This snapshot cannot be read any more. Nothing has changed; try an older one.',

  'backup.report': 'What would happen',
  'backup.reportOf': 'With the backup of {date}. Nothing has changed yet, and nothing will be deleted.',
  'backup.added': 'New passages',
  'backup.updated': 'Passages with something new',
  'backup.unchanged': 'Passages that are here already',
  'backup.conflicts': 'Passages to decide about',
  'backup.refusedRows': 'Not imported',
  'backup.besides': 'New or fuller entries for letters and tags',
  'backup.searches': 'New saved searches',
  'backup.settings': 'Settings you have not changed here',
  'backup.settingsKept': 'Settings that stay as you chose them here',
  'backup.altered':
    'This file was changed or damaged after it was saved. What can be read of it was checked piece by piece; look closely before you import it.',
  'backup.missing': {
    one: '{count} entry that the file should hold is missing from it.',
    other: '{count} entries that the file should hold are missing from it.',
  },
  'backup.unknownTables': 'A newer Kamernoot put more in this file ({names}). That stays in the file.',
  'backup.nothing': 'There is nothing new in it.',
  'backup.import': 'Import',
  'backup.cancel': 'Change nothing',

  'backup.conflict.texts': {
    one: '{count} passage was changed here and in the file',
    other: '{count} passages were changed here and in the file',
  },
  'backup.conflict.deleted-there': {
    one: '{count} passage was deleted in the file, not here',
    other: '{count} passages were deleted in the file, not here',
  },
  'backup.conflict.deleted-here': {
    one: '{count} passage lies in your bin, not in that of the file',
    other: '{count} passages lie in your bin, not in that of the file',
  },
  'backup.forAll': 'For all of them',
  'backup.here': 'Here',
  'backup.there': 'In the file',
  'backup.noNote': 'No note',
  'backup.choice.texts.both': 'Keep both texts',
  'backup.choice.texts.mine': 'Keep what is here',
  'backup.choice.texts.theirs': 'Take what is in the file',
  'backup.choice.deleted-there.mine': 'Keep it here',
  'backup.choice.deleted-there.theirs': 'Put in the bin',
  'backup.choice.deleted-here.mine': 'Leave in the bin',
  'backup.choice.deleted-here.both': 'Bring back',
  'backup.oneByOne': 'Look at them one by one',
  'backup.more': 'Show more',

  'backup.reason.prototype-key': 'it has hidden keys that no backup has',
  'backup.reason.too-long': 'it is too long',
  'backup.reason.unsafe-address': 'its address is not one of the web',
  'backup.reason.not-valid': 'it is not what it should be',
  'backup.reason.twice': 'it is in the file twice',
  'backup.reason.id-taken': 'your notebook has another passage in its place',
  'backup.reasonField': '{reason} ({field})',
  'backup.nameless': 'An entry without words',

  'backup.snapshots': 'Snapshots',
  'backup.snapshotsText':
    'Kamernoot makes copies inside this browser automatically: of the last seven days and four weeks, and before anything risky. They are gone when Kamernoot or the browser profile is removed; a file is not.',
  'backup.noSnapshots':
    'There is no snapshot yet. The first is taken within a day of the first passage you keep.',
  'backup.snapshot.daily': 'automatic',
  'backup.snapshot.before-import': 'before a file was imported',
  'backup.snapshot.before-upgrade': 'before an update',
  'backup.snapshotPassages': { one: '{count} passage', other: '{count} passages' },
  'backup.restore': 'Restore…',
  'backup.restoreOf': 'Restore the snapshot of {date}…',

  'backup.storage': 'Space used: {size}.',
  'backup.protected': 'The browser has promised not to clear your notebook to make space.',
  'backup.unprotected':
    'The browser has not promised to keep your notebook when space runs out. Save a file now and then.',

  'backup.lost': {
    one: '{count} passage is missing: the browser seems to have cleared your notebook.',
    other: '{count} passages are missing: the browser seems to have cleared your notebook.',
  },
  'backup.lostSnapshot': {
    one: 'The snapshot of {date} holds {count}.',
    other: 'The snapshot of {date} holds {count}.',
  },
  'backup.lostFile': 'There is no snapshot in this browser. If you have saved a file, import it.',
  'backup.lostAccept': 'Go on without them',
  'backup.remindNever': {
    one: 'Your {count} passage is only in this browser.',
    other: 'Your {count} passages are only in this browser.',
  },
  'backup.remindOld': 'Your last backup file is of {date}. What you kept since is only in this browser.',
  'backup.toSave': 'Save a file…',
  'backup.later': 'Not now',
} as const;

export const backupNl: Words<typeof backupEn> = {
  'backup.title': 'Back-up',
  'backup.text':
    'Een bestand met alles wat u hebt bewaard: passages, notities, labels, wat van de brieven bekend is, uw bewaarde zoekvragen en uw instellingen. Bewaar het op een veilige plek.',
  'backup.save': 'Bestand opslaan',
  'backup.open': 'Bestand inlezen…',
  'backup.lastFile': 'Het laatste bestand is opgeslagen op {date}.',
  'backup.noFile': 'Er is nog geen bestand opgeslagen.',
  'backup.stop': 'Stoppen',

  'backup.work.writing': 'Het bestand wordt geschreven',
  'backup.work.reading': 'Het bestand wordt gelezen en gecontroleerd',
  'backup.work.comparing': 'Het bestand wordt vergeleken met uw notitieboek',
  'backup.work.protecting': 'Eerst wordt een momentopname gemaakt',
  'backup.work.importing': 'Wat nieuw is wordt overgenomen',

  'backup.saved': {
    one: 'Een bestand met {count} passage staat bij uw downloads.',
    other: 'Een bestand met {count} passages staat bij uw downloads.',
  },
  'backup.savedAsIs':
    'Het notitieboek kon niet zoals anders worden geopend. Alles wat erin staat is, zoals het is, opgeslagen in een bestand bij uw downloads.',
  'backup.imported': {
    one: 'Klaar: {count} onderdeel overgenomen.',
    other: 'Klaar: {count} onderdelen overgenomen.',
  },
  'backup.importedRows':
    'De passages zijn overgenomen; bewaarde zoekvragen en instellingen konden niet worden opgeslagen. Open het bestand daarvoor opnieuw.',
  'backup.stopped': 'Gestopt. Er is niets veranderd.',
  'backup.outdated':
    'Uw notitieboek is intussen gewijzigd, dus er is niets overgenomen. Dit zou er nu gebeuren.',
  'backup.failed':
    'Dat is niet gelukt, en er is niets veranderd. Probeer het nog eens; lukt het weer niet, start dan de browser opnieuw.',
  'backup.full':
    'Er is geen ruimte meer op deze computer; er is niets veranderd. Maak ruimte en probeer het nog eens.',
  'backup.refused.too-large': 'Dit bestand is te groot voor een notitieboek. Er is niets veranderd.',
  'backup.refused.not-json':
    'Dit bestand is niet te lezen: het is geen back-up van Kamernoot, of het is afgebroken. Er is niets veranderd.',
  'backup.refused.too-deep': 'Dit bestand is geen back-up van Kamernoot. Er is niets veranderd.',
  'backup.refused.not-a-backup': 'Dit bestand is geen back-up van Kamernoot. Er is niets veranderd.',
  'backup.refused.newer-format':
    'Dit bestand is gemaakt door een nieuwere Kamernoot. Werk Kamernoot in deze browser bij en lees het dan opnieuw in. Er is niets veranderd.',
  'backup.snapshotDamaged':
    'Deze momentopname is niet meer te lezen. Er is niets veranderd; probeer een oudere.',

  'backup.report': 'Wat er zou gebeuren',
  'backup.reportOf': 'Met de back-up van {date}. Er is nog niets veranderd, en er wordt niets verwijderd.',
  'backup.added': 'Nieuwe passages',
  'backup.updated': 'Passages met iets nieuws',
  'backup.unchanged': 'Passages die er al zijn',
  'backup.conflicts': 'Passages waarover u beslist',
  'backup.refusedRows': 'Niet overgenomen',
  'backup.besides': 'Nieuwe of aangevulde brieven en labels',
  'backup.searches': 'Nieuwe bewaarde zoekvragen',
  'backup.settings': 'Instellingen die u hier niet hebt gewijzigd',
  'backup.settingsKept': 'Instellingen die blijven zoals u ze hier koos',
  'backup.altered':
    'Dit bestand is na het opslaan veranderd of beschadigd. Wat ervan te lezen is, is stuk voor stuk gecontroleerd; kijk goed voordat u het overneemt.',
  'backup.missing': {
    one: 'Er ontbreekt {count} onderdeel dat in het bestand zou moeten staan.',
    other: 'Er ontbreken {count} onderdelen die in het bestand zouden moeten staan.',
  },
  'backup.unknownTables':
    'Een nieuwere Kamernoot heeft hier meer in gezet ({names}). Dat blijft in het bestand.',
  'backup.nothing': 'Er staat niets nieuws in.',
  'backup.import': 'Overnemen',
  'backup.cancel': 'Niets veranderen',

  'backup.conflict.texts': {
    one: '{count} passage is hier en in het bestand gewijzigd',
    other: '{count} passages zijn hier en in het bestand gewijzigd',
  },
  'backup.conflict.deleted-there': {
    one: '{count} passage is in het bestand verwijderd, hier niet',
    other: '{count} passages zijn in het bestand verwijderd, hier niet',
  },
  'backup.conflict.deleted-here': {
    one: '{count} passage ligt hier in de prullenbak, in het bestand niet',
    other: '{count} passages liggen hier in de prullenbak, in het bestand niet',
  },
  'backup.forAll': 'Voor allemaal',
  'backup.here': 'Hier',
  'backup.there': 'In het bestand',
  'backup.noNote': 'Geen notitie',
  'backup.choice.texts.both': 'Beide teksten bewaren',
  'backup.choice.texts.mine': 'Houden wat hier staat',
  'backup.choice.texts.theirs': 'Nemen wat in het bestand staat',
  'backup.choice.deleted-there.mine': 'Hier houden',
  'backup.choice.deleted-there.theirs': 'In de prullenbak doen',
  'backup.choice.deleted-here.mine': 'In de prullenbak laten',
  'backup.choice.deleted-here.both': 'Terughalen',
  'backup.oneByOne': 'Een voor een bekijken',
  'backup.more': 'Meer tonen',

  'backup.reason.prototype-key': 'er staan verborgen sleutels in die geen back-up heeft',
  'backup.reason.too-long': 'te lang',
  'backup.reason.unsafe-address': 'het adres is geen webadres',
  'backup.reason.not-valid': 'niet zoals het moet zijn',
  'backup.reason.twice': 'staat twee keer in het bestand',
  'backup.reason.id-taken': 'op die plaats staat in uw notitieboek een andere passage',
  'backup.reasonField': '{reason} ({field})',
  'backup.nameless': 'Een onderdeel zonder woorden',

  'backup.snapshots': 'Momentopnamen',
  'backup.snapshotsText':
    'Kamernoot maakt automatisch kopieën in deze browser: van de laatste zeven dagen en vier weken, en vóór alles wat riskant is. Ze zijn weg als u Kamernoot of het browserprofiel verwijdert; een bestand niet.',
  'backup.noSnapshots':
    'Er is nog geen momentopname. De eerste komt binnen een dag na de eerste passage die u bewaart.',
  'backup.snapshot.daily': 'automatisch',
  'backup.snapshot.before-import': 'voordat een bestand werd overgenomen',
  'backup.snapshot.before-upgrade': 'vóór een update',
  'backup.snapshotPassages': { one: '{count} passage', other: '{count} passages' },
  'backup.restore': 'Terugzetten…',
  'backup.restoreOf': 'De momentopname van {date} terugzetten…',

  'backup.storage': 'Gebruikte ruimte: {size}.',
  'backup.protected': 'De browser heeft toegezegd uw notitieboek niet op te ruimen om plaats te maken.',
  'backup.unprotected':
    'De browser heeft niet toegezegd uw notitieboek te houden als de ruimte opraakt. Sla af en toe een bestand op.',

  'backup.lost': {
    one: 'Er ontbreekt {count} passage: de browser lijkt uw notitieboek te hebben opgeruimd.',
    other: 'Er ontbreken {count} passages: de browser lijkt uw notitieboek te hebben opgeruimd.',
  },
  'backup.lostSnapshot': {
    one: 'In de momentopname van {date} staat er {count}.',
    other: 'In de momentopname van {date} staan er {count}.',
  },
  'backup.lostFile':
    'Er is geen momentopname in deze browser. Als u een bestand hebt opgeslagen, lees dat in.',
  'backup.lostAccept': 'Verder zonder',
  'backup.remindNever': {
    one: 'Uw {count} passage staat alleen in deze browser.',
    other: 'Uw {count} passages staan alleen in deze browser.',
  },
  'backup.remindOld':
    'Uw laatste back-upbestand is van {date}. Wat u sindsdien bewaarde staat alleen in deze browser.',
  'backup.toSave': 'Bestand opslaan…',
  'backup.later': 'Niet nu',
};
