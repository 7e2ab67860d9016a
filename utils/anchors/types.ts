/** W3C Web Annotation Data Model, section 4.2.4: the words themselves with what stands around them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation Data Model, section 4.2.5: UTF-16 offsets in the text of the page as Kamernoot reads it. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** How a passage is found again in its letter. */
export interface Anchor {
  quote: TextQuoteSelector;
  /** Null when the passage was kept where no position could be read, as in the browser's own PDF viewer. */
  position: TextPositionSelector | null;
}
