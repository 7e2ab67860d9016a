import type { Snippet } from '../../../utils/notebook/types';
import { siteNameOf } from '../../../utils/settings/site-links';
import type { PassageNotices } from './passage-notices';

/**
 * Says that passages of this letter were kept at another address, and leads to where the first stands here.
 *
 * @param kept at least one, oldest first
 * @param here the first of them that stands here too
 * @returns what takes that back
 */
export function tellKeptElsewhere(
  { words, show, showSnippet }: PassageNotices,
  kept: Snippet[],
  here: Snippet | null,
): () => void {
  const translate = words();
  const onSites = kept.filter(({ source }) => siteNameOf(source.url) !== '');
  const sites = [...new Set(onSites.map(({ source }) => siteNameOf(source.url)))];
  const list = new Intl.ListFormat(translate.language).format(sites);
  const hide = show({
    text:
      sites.length > 0
        ? translate('notice.keptElsewhere', { count: onSites.length, host: list })
        : translate('notice.keptInFile', { count: kept.length }),
    action:
      here === null
        ? undefined
        : {
            label: translate('notice.showPassage'),
            press() {
              hide();
              showSnippet(here.id);
            },
          },
  });
  return hide;
}
