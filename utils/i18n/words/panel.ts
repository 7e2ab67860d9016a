import type { Words } from '../translator';

/** The frame of the side panel and the state of the page beside it. */
export const panelEn = {
  'panel.name': 'Kamernoot',
  'panel.settings': 'Settings',
  'panel.tabs': 'Views',
  'panel.letter': 'This letter',
  'panel.notebook': 'Notebook',
  'page.absent': 'Kamernoot does not read this page by itself.',
  'page.read': 'Read this page',
  'page.reading': 'Reading…',
  'page.refused':
    'The browser did not allow it. Click the Kamernoot icon in the toolbar while this page is open, then try again. The browser’s own pages and its PDF viewer stay closed to extensions.',
  'page.isFile':
    'The browser shows this file itself. In Kamernoot’s reader you can follow its references and keep passages, as on a page.',
  'page.waiting': 'Reading the page…',
  'page.emptyTitle': 'No letter here',
  'page.emptyText':
    'Open a letter on tweedekamer.nl, rijksoverheid.nl or officielebekendmakingen.nl. What it is, what it cites and what you kept from it then appears here.',
  'page.silentText': 'There is no text on this page that Kamernoot can read.',
  'page.truncated': 'This page is very long. Only the first part was read.',
  'panel.failed': 'Something went wrong here. Your notebook is safe, and so is what you typed.',
  'panel.again': 'Show it again',
  'panel.dismiss': 'Close this message',
} as const;

export const panelNl: Words<typeof panelEn> = {
  'panel.name': 'Kamernoot',
  'panel.settings': 'Instellingen',
  'panel.tabs': 'Weergaven',
  'panel.letter': 'Deze brief',
  'panel.notebook': 'Notitieboek',
  'page.absent': 'Kamernoot leest deze pagina niet vanzelf.',
  'page.read': 'Lees deze pagina',
  'page.reading': 'Lezen…',
  'page.refused':
    'De browser stond het niet toe. Klik op het pictogram van Kamernoot in de werkbalk terwijl deze pagina open is, en probeer het opnieuw. De eigen pagina’s en de pdf-weergave van de browser blijven gesloten voor extensies.',
  'page.isFile':
    'De browser toont dit bestand zelf. In de lezer van Kamernoot kunt u verwijzingen volgen en passages bewaren, net als op een pagina.',
  'page.waiting': 'De pagina wordt gelezen…',
  'page.emptyTitle': 'Hier is geen brief',
  'page.emptyText':
    'Open een brief op tweedekamer.nl, rijksoverheid.nl of officielebekendmakingen.nl. Wat het is, waarnaar hij verwijst en wat u ervan bewaarde, staat dan hier.',
  'page.silentText': 'Op deze pagina staat geen tekst die Kamernoot kan lezen.',
  'page.truncated': 'Deze pagina is heel lang. Alleen het eerste deel is gelezen.',
  'panel.failed': 'Hier ging iets mis. Uw notitieboek is veilig, en wat u typte ook.',
  'panel.again': 'Toon opnieuw',
  'panel.dismiss': 'Sluit deze melding',
};
