import { OWN_LINK_ATTRIBUTE } from '../text/layout';
import { detach, isText, nextSiblingOf, previousSiblingOf, queryAll, textOf } from '../text/safe-dom';

/** Name of the element that holds what Kamernoot shows in a page. */
export const HOST_NAME = 'kamernoot-ui';
/** Name of the element beside a page's own link to the letter's file. */
export const FILE_BUTTON_NAME = 'kamernoot-file';

/**
 * Takes away what an earlier Kamernoot left in a page: when a browser replaces an extension under an open
 * page, the old script ends without a chance to tidy up.
 */
export function removeResidue(document: Document): void {
  for (const host of queryAll(document, `${HOST_NAME}, ${FILE_BUTTON_NAME}`)) detach(host);
  for (const link of queryAll(document, `a[${OWN_LINK_ATTRIBUTE}]`)) {
    // Every link stands between the page's text node and a text node of ours, see `LinkGroup`.
    const head = previousSiblingOf(link);
    const tail = nextSiblingOf(link);
    if (!isText(head)) continue;
    head.appendData(textOf(link) + (isText(tail) ? tail.data : ''));
    detach(link);
    if (isText(tail)) detach(tail);
  }
}
