import toolTokens from '../../../components/basics/tool-tokens.css?inline';
import confidenceMarkStyle from '../../../components/references/confidence-mark.css?inline';
import referenceStyle from '../../../components/references/reference-item.css?inline';
import { createPageTranslator } from '../../../utils/i18n/page';
import cardStyle from '../card/card.css?inline';
import { ReferenceCard } from '../card/reference-card';
import { watchReferences } from '../card/watch-references';
import { ClipBar } from '../clip-bar/clip-bar';
import clipBarStyle from '../clip-bar/clip-bar.css?inline';
import { followPlainKeys } from '../../shared/follow-plain-keys';
import { passageTools } from '../passages/passage-tools';
import { tellKeptElsewhere } from '../passages/kept-elsewhere';
import { offerDrafts } from '../passages/offer-drafts';
import { PassageNotes } from '../passages/passage-notes';
import notesStyle from '../passages/passage-notes.css?inline';
import type { PageTools, PageToolsOptions } from './hand-over';

/** Makes card, bar and what finds passages; pages of the extension itself have them at once. */
export function createPageTools(options: PageToolsOptions): PageTools {
  const { host, language, bar, notes, notices, signal } = options;
  host.addStyle(
    [toolTokens, clipBarStyle, confidenceMarkStyle, referenceStyle, cardStyle, notesStyle].join('\n'),
  );
  followPlainKeys();
  let translate = createPageTranslator(language());
  const words = () => {
    if (translate.language !== language()) translate = createPageTranslator(language());
    return translate;
  };
  const clipBar = new ClipBar({ host, words, ...bar });
  const card = new ReferenceCard({ host, words, ...options.card });
  watchReferences(card, signal);
  return {
    bar: clipBar,
    card,
    passages: passageTools,
    notes: new PassageNotes({ host, words, ...notes }),
    offerDrafts(drafts) {
      clipBar.remember(drafts);
      return offerDrafts({ words, ...notices }, drafts);
    },
    tellKeptElsewhere: (kept, here) => tellKeptElsewhere({ words, ...notices }, kept, here),
  };
}
