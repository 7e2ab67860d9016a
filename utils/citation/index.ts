export { citeLetter, isKnownLetter, publishedIdOf } from './cite-letter';
export { citeList } from './cite-list';
export { citePassage, citeSourceOf, type CitedPassage, type CopiedText } from './cite-passage';
export { citePassages } from './cite-passages';
export { citeReference, type CitedDocument, type CiteOptions } from './cite-reference';
export { parliamentaryYear } from './parliamentary-year';
export { describeReference } from './reference-label';
export {
  CITATION_STYLES,
  type Citation,
  type CitationPart,
  type CitationStyle,
  type CitedSource,
} from './types';
