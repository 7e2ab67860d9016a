import { pagesOf } from '../../utils/anchors/structure/pages';
import type { Anchor } from '../../utils/anchors/types';
import { useTranslator } from '../basics/language';

interface PassagePagesProps {
  anchor: Anchor;
  /** Whether other words stand before it on its line. */
  follows: boolean;
}

/** On which page of a file a passage stands; nothing where that is not known. */
export function PassagePages({ anchor, follows }: PassagePagesProps) {
  const t = useTranslator();
  const pages = pagesOf(anchor);
  if (pages === null) return null;
  return (
    <>
      {follows && <span aria-hidden="true"> · </span>}
      <span className="passage-date">
        {t(pages.includes('-') ? 'passage.pages' : 'passage.page', { pages: pages.replace('-', '–') })}
      </span>
    </>
  );
}
