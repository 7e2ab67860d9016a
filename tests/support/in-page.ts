/**
 * What the extension puts into a page, as a test finds it there. Written out and not imported: the modules
 * that put it there run in a page only, and a name that changes by accident is to be seen.
 */

/** Selects the element whose closed shadow root holds the bar, cards and notices. */
export const IN_PAGE_HOST = 'kamernoot-ui';

/** Selects the element beside a page's own link to the letter's file. */
export const FILE_BUTTON = 'kamernoot-file';

/** Selects the links that were made of references. */
export const REFERENCE_LINK = 'a[data-kamernoot]';

/** The name under which kept passages are painted. */
export const PASSAGE_HIGHLIGHT = 'm1';

/** The name under which the passage is painted that the user was led to. */
export const EMPHASIS_HIGHLIGHT = 'm2';
