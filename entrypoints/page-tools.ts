import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import confidenceMarkStyle from '../components/confidence-mark.css?inline';
import referenceStyle from '../components/reference-item.css?inline';
import { createPageTranslator } from '../utils/i18n/page';
import cardStyle from './page.content/card/card.css?inline';
import { ReferenceCard } from './page.content/card/reference-card';
import clipBarStyle from './page.content/clip-bar/clip-bar.css?inline';
import { ClipBar } from './page.content/clip-bar/clip-bar';
import { handOver } from './page.content/page-tools/hand-over';
import { passageTools } from './page.content/passages/find-passages';

/** Card, bar and what finds passages: the background runs this in a page when they are first needed there. */
export default defineUnlistedScript(() =>
  handOver(({ host, language, bar, card }) => {
    host.addStyle([clipBarStyle, confidenceMarkStyle, referenceStyle, cardStyle].join('\n'));
    let translate = createPageTranslator(language());
    const words = () => {
      if (translate.language !== language()) translate = createPageTranslator(language());
      return translate;
    };
    return {
      bar: new ClipBar({ host, words, ...bar }),
      card: new ReferenceCard({ host, words, ...card }),
      passages: passageTools,
    };
  }),
);
