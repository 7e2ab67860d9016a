import type { Words } from '../translator';

/** The notebook and the search in it. */
export const notebookEn = {
  'notebook.search': 'Search the notebook',
  'notebook.placeholder': 'Words, a tag, 30573-61',
  'notebook.clearSearch': 'Clear the search',
  'notebook.suggestions': 'Suggestions',
  'suggestion.operator': 'filter',
  'suggestion.tag': 'tag',
  'suggestion.sender': 'from',
  'suggestion.title': 'letter',
  'suggestion.dossier': 'dossier',
  'suggestion.field': 'in',
  'notebook.filter': 'Filter by tag',
  'notebook.moreTags': 'All {count} tags',
  'notebook.fewerTags': 'Fewer tags',
  'notebook.count': { one: '{count} passage', other: '{count} passages' },
  'notebook.found': { one: '{count} passage found', other: '{count} passages found' },
  'notebook.loadMore': 'Show more',
  'notebook.loading': 'Opening the notebook…',
  'notebook.failed':
    'The notebook cannot be opened. Restart the browser; if that does not help, the disk may be full.',
  'notebook.emptyTitle': 'Your notebook is empty',
  'notebook.emptyText':
    'Open a letter, select a passage and choose “Keep”. It is kept here with its letter, its place and its references.',
  'notebook.nothingTitle': 'Nothing found',
  'notebook.nothingText': 'Try fewer words or another spelling, or take away a tag.',
  'notebook.reset': 'Show all passages',
} as const;

export const notebookNl: Words<typeof notebookEn> = {
  'notebook.search': 'Zoek in het notitieboek',
  'notebook.placeholder': 'Woorden, een label, 30573-61',
  'notebook.clearSearch': 'Wis de zoekvraag',
  'notebook.suggestions': 'Suggesties',
  'suggestion.operator': 'filter',
  'suggestion.tag': 'label',
  'suggestion.sender': 'van',
  'suggestion.title': 'brief',
  'suggestion.dossier': 'dossier',
  'suggestion.field': 'in',
  'notebook.filter': 'Filter op label',
  'notebook.moreTags': 'Alle {count} labels',
  'notebook.fewerTags': 'Minder labels',
  'notebook.count': { one: '{count} passage', other: '{count} passages' },
  'notebook.found': { one: '{count} passage gevonden', other: '{count} passages gevonden' },
  'notebook.loadMore': 'Toon meer',
  'notebook.loading': 'Het notitieboek wordt geopend…',
  'notebook.failed':
    'Het notitieboek kan niet worden geopend. Start de browser opnieuw; helpt dat niet, dan is de schijf misschien vol.',
  'notebook.emptyTitle': 'Uw notitieboek is leeg',
  'notebook.emptyText':
    'Open een brief, selecteer een passage en kies “Bewaar”. Hij wordt hier bewaard met de brief, de plaats en de verwijzingen.',
  'notebook.nothingTitle': 'Niets gevonden',
  'notebook.nothingText': 'Probeer minder woorden of een andere spelling, of haal een label weg.',
  'notebook.reset': 'Toon alle passages',
};
