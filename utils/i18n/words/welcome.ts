import type { Words } from '../translator';

/** The page that opens after installing. */
export const welcomeEn = {
  'welcome.title': 'Welcome to Kamernoot',
  'welcome.text': 'Three things, one minute: try them on this practice letter.',
  'welcome.open': 'Try it on a practice letter',
  'welcome.skip': 'Skip',
  'welcome.practiceLetter': 'Practice letter',
  'welcome.practiceNote': 'Practice: not in your notebook, gone when you close this page',
  'welcome.done': 'done',
  'welcome.jump': 'Jump',
  'welcome.jumpText':
    'Rest the pointer on an underlined number in the letter, or reach it with Tab. A card says what it is; a click opens it in a new tab.',
  'welcome.keep': 'Keep',
  'welcome.keepText':
    'Select a few words of the letter. In the bar, Enter keeps them; Tab goes to a note and tags first.',
  'welcome.select': 'Select a sentence for me',
  'welcome.find': 'Find',
  'welcome.findText': 'Type a word of what you kept. A typing mistake is no problem.',
  'welcome.nothingKept': 'What you keep from the letter appears here.',
  'welcome.clear': 'Clear the practice notes',
  'welcome.cleared': 'The practice notes are gone',
  'welcome.private': 'Nothing is sent anywhere: there is no account, no server and no statistics.',
  'welcome.next':
    'On real letters everything works the same. The Kamernoot icon in the toolbar opens the panel with this letter and your notebook; you find this page again in the settings.',
  'welcome.start': 'Letters of the government on tweedekamer.nl',
} as const;

export const welcomeNl: Words<typeof welcomeEn> = {
  'welcome.title': 'Welkom bij Kamernoot',
  'welcome.text': 'Drie dingen, één minuut: probeer ze op deze oefenbrief.',
  'welcome.open': 'Probeer het op een oefenbrief',
  'welcome.skip': 'Sla over',
  'welcome.practiceLetter': 'Oefenbrief',
  'welcome.practiceNote': 'Oefening: niet in uw notitieboek, weg als u deze pagina sluit',
  'welcome.done': 'gedaan',
  'welcome.jump': 'Springen',
  'welcome.jumpText':
    'Zet de muis stil op een onderstreept nummer in de brief, of ga er met Tab heen. Een kaartje zegt wat het is; een klik opent het in een nieuw tabblad.',
  'welcome.keep': 'Bewaren',
  'welcome.keepText':
    'Selecteer een paar woorden van de brief. In het balkje bewaart Enter ze; Tab gaat eerst naar een notitie en labels.',
  'welcome.select': 'Selecteer een zin voor mij',
  'welcome.find': 'Terugvinden',
  'welcome.findText': 'Typ een woord van wat u bewaarde. Een tikfout is niet erg.',
  'welcome.nothingKept': 'Wat u van de brief bewaart, staat hier.',
  'welcome.clear': 'Wis de oefennotities',
  'welcome.cleared': 'De oefennotities zijn weg',
  'welcome.private': 'Er wordt niets verstuurd: er is geen account, geen server en geen statistiek.',
  'welcome.next':
    'Op echte brieven werkt alles net zo. Het pictogram van Kamernoot in de werkbalk opent het paneel met deze brief en uw notitieboek; deze pagina vindt u terug in de instellingen.',
  'welcome.start': 'Brieven van de regering op tweedekamer.nl',
};
