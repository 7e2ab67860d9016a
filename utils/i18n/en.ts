/** English words of the interface. Official terms stay Dutch. `nl.ts` has the same keys. */
export const en = {
  'extension.name': 'Kamernoot – letters to the Dutch parliament',
  'extension.description':
    'Turns references in letters to the Dutch parliament into jumps, keeps passages with notes, and finds them again.',
  'action.title': 'Open the notebook',
  'command.keep': 'Keep the selected passage',
  'command.openPanel': 'Open the notebook',
  'menu.keep': 'Keep this passage in Kamernoot',

  'bar.label': 'Kamernoot: keep this passage',
  'bar.keep': 'Keep',
  'bar.addNote': 'Note and tags',
  'bar.note': 'Note',
  'bar.notePlaceholder': 'What is it about?',
  'bar.tags': 'Tags',
  'bar.tagsPlaceholder': 'asylum, EU',
  'bar.tagsHint': 'Separate tags with commas',
  'bar.close': 'Close',
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

  'notice.updated': 'Kamernoot was updated. Reload this page to go on with it.',
  'notice.reload': 'Reload this page',
  'notice.dismiss': 'Close',
} as const;
