import { useState } from 'react';
import { Button } from '../basics/button';
import { excerptOf } from './excerpt';
import { useTranslator } from '../basics/language';
import { MarkedText } from '../basics/marked-text';
import './passage-quote.css';

/** About seven lines in a panel of the usual width, in UTF-16 code units. */
const EXCERPT_LENGTH = 320;

interface PassageQuoteProps {
  quote: string;
  /** What was searched for: UTF-16 offsets [start, end) in the quote. */
  ranges: [start: number, end: number][];
  /** Shows the passage where it stands; absent where there is no way to it. */
  onOpen?: () => void;
}

/** The words that were kept: as much as is needed to know them again, and all of it when asked for. */
export function PassageQuote({ quote, ranges, onOpen }: PassageQuoteProps) {
  const t = useTranslator();
  const [whole, setWhole] = useState(false);
  const excerpt = excerptOf(quote, ranges, EXCERPT_LENGTH);
  const shown = whole ? { text: quote, ranges } : excerpt;

  const openUnlessSelecting = () => {
    if (onOpen && (getSelection()?.isCollapsed ?? true)) onOpen();
  };

  return (
    <div className="passage-quote">
      {/* A convenience for the mouse: the letter's title below is the button for everybody. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions */}
      <blockquote lang="nl" onClick={openUnlessSelecting}>
        <MarkedText text={shown.text} ranges={shown.ranges} />
      </blockquote>
      {excerpt.cut && (
        <Button look="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'passage.showLess' : 'passage.showAll')}
        </Button>
      )}
    </div>
  );
}
