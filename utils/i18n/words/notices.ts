import type { Words } from '../translator';

/** What is said at the edge of a page about what was kept or typed of it before. */
export const noticesEn = {
  'notice.draft': 'You were writing about “{quote}”. It is not kept yet.',
  'notice.goOn': 'Continue writing',
  'notice.keptElsewhere': {
    one: 'You kept {count} passage of this letter on {host}.',
    other: 'You kept {count} passages of this letter on {host}.',
  },
  'notice.keptInFile': {
    one: 'You kept {count} passage of this letter in a file.',
    other: 'You kept {count} passages of this letter in a file.',
  },
  'notice.showPassage': 'Show it here',
} as const;

export const noticesNl: Words<typeof noticesEn> = {
  'notice.draft': 'U was aan het schrijven bij “{quote}”. Dat is nog niet bewaard.',
  'notice.goOn': 'Schrijf verder',
  'notice.keptElsewhere': {
    one: 'U bewaarde {count} passage van deze brief op {host}.',
    other: 'U bewaarde {count} passages van deze brief op {host}.',
  },
  'notice.keptInFile': {
    one: 'U bewaarde {count} passage van deze brief in een bestand.',
    other: 'U bewaarde {count} passages van deze brief in een bestand.',
  },
  'notice.showPassage': 'Toon hier',
};
