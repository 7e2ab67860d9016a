import type { Words } from '../translator';

/** The settings. */
export const settingsEn = {
  'options.title': 'Settings',
  'options.language': 'Language',
  'options.language.auto': 'The browser’s language',
  'options.language.nl': 'Nederlands',
  'options.language.en': 'English',
  'options.languageHint': 'Official terms such as Kamerstuk and toezegging stay Dutch.',
  'options.pages': 'On pages',
  'options.links': 'Turn references into links',
  'options.linksHint': 'Off: pages stay as they are. The panel lists the references all the same.',
  'options.sitesWithout': 'Sites without links',
  'options.sitesWithoutNone': 'To turn them off for one site: see the foot of “This letter” in the panel.',
  'options.linksAgain': 'Turn on',
  'options.linksAgainOn': 'Turn on links on {site}',
  'options.shortcuts': 'Shortcuts',
  'options.shortcutNone': 'none',
  'options.shortcutCard': 'On a focused reference: go into its card',
  'options.shortcutSearch': 'In the notebook, when not typing: to the search box',
  'options.shortcutCopy': 'On a passage, document or card: copy with its citation',
  'options.shortcutEdit': 'On a passage: change its note and tags',
  'options.shortcutDelete': 'On a passage: delete it',
  'options.shortcutOff': 'off',
  'options.plainKeys': 'Single-key shortcuts (/, C and E)',
  'options.plainKeysHint':
    'Switch them off when you use voice control, or often press a key by accident. The buttons do the same.',
  'options.shortcutsChange': 'Change the others in the browser',
  'options.shortcutsWhere':
    'To change the others: open the browser’s page of add-ons, and choose “Manage Extension Shortcuts” under the cogwheel.',
  'options.files': 'Letters that are files',
  'options.openFiles': 'Open every PDF of government and parliament in Kamernoot’s reader',
  'options.openFilesHint':
    'Off: the browser shows them, and the panel, the page and the menu of a link offer the reader. The original is always one click away.',
  'options.practice': 'First steps',
  'options.practiceText':
    'Try jumping, keeping and finding on a practice letter, without touching your notebook.',
  'options.reset': 'Start over',
  'options.resetText':
    'Puts every choice on this page back to what it was at first. Your notebook stays as it is.',
  'options.resetButton': 'Reset the settings',
  'options.resetDone': 'Settings reset',
  'options.saved': 'Saved',
  'options.privacy': 'What is sent',
  'options.privacyText':
    'Nothing. What you read, keep and search stays in this browser. Kamernoot has no account, no server and no statistics. A page is fetched only when you click a link to it.',
  'options.notebook': 'Where your notebook lives',
  'options.notebookText': 'In this browser’s own database, on this computer, for this browser profile only.',
  'options.notebookWarning':
    'Removing Kamernoot from the browser deletes the notebook, and nobody can bring it back.',
  'options.permissions': 'What the permissions are for',
  'options.permission.sites': 'Sites of the government and parliament',
  'options.permission.sitesText':
    'To read letters there and to turn their references into links. On every other site Kamernoot is silent until you ask it to read the page that is open.',
  'options.permission.storage': 'Storage without a limit',
  'options.permission.storageText': 'So that the browser never clears your notebook to make room.',
  'options.permission.menus': 'Menu',
  'options.permission.menusText': 'To keep a selected passage with the right mouse button, also in a PDF.',
  'options.permission.page': 'The page that is open',
  'options.permission.pageText':
    'Only after a click on the icon, and only that page: to read a letter on a site that is not listed.',
  'options.permission.panel': 'Side panel',
  'options.permission.panelText': 'To show the notebook beside the page.',
  'options.permission.files': 'Files of letters',
  'options.permission.filesText':
    'To open a letter in PDF from one of those sites in Kamernoot’s own reader when you ask for it.',
  'options.permission.alarms': 'Timer',
  'options.permission.alarmsText': 'To take a snapshot of your notebook in the background once a day.',
} as const;

export const settingsNl: Words<typeof settingsEn> = {
  'options.title': 'Instellingen',
  'options.language': 'Taal',
  'options.language.auto': 'De taal van de browser',
  'options.language.nl': 'Nederlands',
  'options.language.en': 'English',
  'options.languageHint': 'Officiële termen zoals Kamerstuk en toezegging blijven Nederlands.',
  'options.pages': 'Op pagina’s',
  'options.links': 'Maak van verwijzingen links',
  'options.linksHint': 'Uit: pagina’s blijven zoals ze zijn. Het paneel toont de verwijzingen wel.',
  'options.sitesWithout': 'Sites zonder links',
  'options.sitesWithoutNone': 'Voor één site zet u ze uit onderaan “Deze brief” in het paneel.',
  'options.linksAgain': 'Zet aan',
  'options.linksAgainOn': 'Zet aan: links op {site}',
  'options.shortcuts': 'Sneltoetsen',
  'options.shortcutNone': 'geen',
  'options.shortcutCard': 'Op een verwijzing met de focus: naar het kaartje',
  'options.shortcutSearch': 'In het notitieboek, als u niet typt: naar het zoekveld',
  'options.shortcutCopy': 'Op een passage, document of kaartje: kopieer met bronvermelding',
  'options.shortcutEdit': 'Op een passage: wijzig notitie en labels',
  'options.shortcutDelete': 'Op een passage: verwijder die',
  'options.shortcutOff': 'uit',
  'options.plainKeys': 'Sneltoetsen van één toets (/, C en E)',
  'options.plainKeysHint':
    'Zet ze uit als u spraakbesturing gebruikt, of vaak per ongeluk een toets raakt. De knoppen doen hetzelfde.',
  'options.shortcutsChange': 'Wijzig de andere in de browser',
  'options.shortcutsWhere':
    'De andere wijzigen: open de pagina met add-ons van de browser en kies onder het tandwiel “Extensiesneltoetsen beheren”.',
  'options.files': 'Brieven die bestanden zijn',
  'options.openFiles': 'Open elke pdf van regering en parlement in de lezer van Kamernoot',
  'options.openFilesHint':
    'Uit: de browser toont ze, en het paneel, de pagina en het menu van een link bieden de lezer aan. Het origineel is altijd één klik ver.',
  'options.practice': 'Eerste stappen',
  'options.practiceText':
    'Probeer springen, bewaren en terugvinden op een oefenbrief, buiten uw notitieboek om.',
  'options.reset': 'Opnieuw beginnen',
  'options.resetText': 'Zet alle keuzes op deze pagina terug. Uw notitieboek blijft zoals het is.',
  'options.resetButton': 'Zet de instellingen terug',
  'options.resetDone': 'Instellingen teruggezet',
  'options.saved': 'Bewaard',
  'options.privacy': 'Wat er wordt verstuurd',
  'options.privacyText':
    'Niets. Wat u leest, bewaart en zoekt blijft in deze browser. Kamernoot heeft geen account, geen server en geen statistieken. Een pagina wordt alleen opgehaald als u op een link klikt.',
  'options.notebook': 'Waar uw notitieboek staat',
  'options.notebookText':
    'In de eigen database van deze browser, op deze computer, alleen voor dit browserprofiel.',
  'options.notebookWarning':
    'Wie Kamernoot uit de browser verwijdert, verwijdert daarmee het notitieboek. Niemand kan het terughalen.',
  'options.permissions': 'Waar de toestemmingen voor zijn',
  'options.permission.sites': 'Sites van regering en parlement',
  'options.permission.sitesText':
    'Om daar brieven te lezen en van verwijzingen links te maken. Op elke andere site doet Kamernoot niets, tot u vraagt de geopende pagina te lezen.',
  'options.permission.storage': 'Opslag zonder grens',
  'options.permission.storageText': 'Zodat de browser uw notitieboek nooit opruimt om plaats te maken.',
  'options.permission.menus': 'Menu',
  'options.permission.menusText':
    'Om een geselecteerde passage met de rechtermuisknop te bewaren, ook in een pdf.',
  'options.permission.page': 'De pagina die open is',
  'options.permission.pageText':
    'Alleen na een klik op het pictogram, en alleen die pagina: om een brief te lezen op een site die niet in de lijst staat.',
  'options.permission.panel': 'Zijpaneel',
  'options.permission.panelText': 'Om het notitieboek naast de pagina te tonen.',
  'options.permission.files': 'Bestanden van brieven',
  'options.permission.filesText':
    'Om een brief in pdf van een van die sites in de eigen lezer van Kamernoot te openen als u daarom vraagt.',
  'options.permission.alarms': 'Timer',
  'options.permission.alarmsText':
    'Om één keer per dag op de achtergrond een momentopname van uw notitieboek te maken.',
};
