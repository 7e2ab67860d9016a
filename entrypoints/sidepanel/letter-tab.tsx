import { DraftList, type DraftActions } from '../../components/notebook/draft-list';
import { EmptyState } from '../../components/basics/empty-state';
import { useTranslator } from '../../components/basics/language';
import { LetterView } from '../../components/letter/letter-view';
import type { PageState } from '../../components/letter/page-state';
import { SiteLinksSwitch } from '../../components/letter/site-links-switch';
import { siteNameOf, wantLinksOn } from '../../utils/settings/site-links';
import { UnreadFrames } from '../../components/letter/unread-frames';
import type { UnreadFrame } from '../../utils/frames/unread-frames';
import type { Draft } from '../../utils/notebook';
import { dossierOf } from '../../utils/references/id-parts';
import { draftsOfPage } from '../../utils/reading/passages-of-page';
import { CopiesOfLetter } from './copies-of-letter';
import { useDossierTitles } from './use-dossier-titles';
import { useSiteLinks } from './use-site-links';
import type { Kept } from './use-notebook';

interface LetterTabProps {
  page: PageState;
  /** What of the page is not read because it stands in a frame. */
  frames: UnreadFrame[];
  kept: Kept;
  /** What is not kept yet, of any page. */
  drafts: Draft[];
  draftActions: DraftActions;
  onShowReference: (start: number) => void;
}

/** The view of the open page, or why there is none. */
export function LetterTab({ page, frames, kept, drafts, draftActions, onShowReference }: LetterTabProps) {
  const t = useTranslator();
  const address = page.status === 'read' ? page.summary.url : null;
  const linksWanted = useSiteLinks(address);
  const dossierTitles = useDossierTitles(
    page.status === 'read' ? page.summary.references.map(({ id }) => dossierOf(id)) : [],
  );
  switch (page.status) {
    case 'read': {
      const passages = Array.isArray(kept) ? kept : [];
      const { url } = page.summary;
      return (
        <>
          <DraftList drafts={draftsOfPage(page.summary, drafts)} {...draftActions} />
          <UnreadFrames frames={frames} />
          <LetterView
            page={page.summary}
            passages={passages}
            dossierTitles={dossierTitles}
            copies={<CopiesOfLetter page={page.summary} />}
            onShowReference={onShowReference}
          />
          {linksWanted !== null && (
            <SiteLinksSwitch
              site={siteNameOf(url)}
              wanted={linksWanted}
              onWanted={(wanted) => void wantLinksOn(siteNameOf(url), wanted)}
            />
          )}
        </>
      );
    }
    case 'waiting':
      return <p>{t('page.waiting')}</p>;
    case 'silent':
      return (
        <>
          <UnreadFrames frames={frames} />
          <EmptyState title={t('page.emptyTitle')} text={t('page.silentText')} />
        </>
      );
    case 'absent':
      return <EmptyState title={t('page.emptyTitle')} text={t('page.emptyText')} />;
  }
}
