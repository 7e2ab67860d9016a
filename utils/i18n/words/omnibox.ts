import type { Words } from '../translator';

/** What the address bar offers behind the keyword. */
export const omniboxEn = {
  'omnibox.search': 'Search the Kamernoot notebook',
  'omnibox.open': 'Open {document}',
  'omnibox.about': { one: '{document}: {count} kept passage', other: '{document}: {count} kept passages' },
  'omnibox.tag': { one: 'Tag {tag}: {count} kept passage', other: 'Tag {tag}: {count} kept passages' },
  'omnibox.letter': 'Letter of {date}: {title}',
} as const;

export const omniboxNl: Words<typeof omniboxEn> = {
  'omnibox.search': 'Zoek in het notitieboek van Kamernoot',
  'omnibox.open': 'Open {document}',
  'omnibox.about': {
    one: '{document}: {count} bewaarde passage',
    other: '{document}: {count} bewaarde passages',
  },
  'omnibox.tag': {
    one: 'Label {tag}: {count} bewaarde passage',
    other: 'Label {tag}: {count} bewaarde passages',
  },
  'omnibox.letter': 'Brief van {date}: {title}',
};
