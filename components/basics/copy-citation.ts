import { createContext, useContext } from 'react';
import type { CitationStyle, CopiedText } from '../../utils/citation';

/**
 * Puts a citation, or several, on the clipboard and says so.
 *
 * @param cite makes it in the style that was chosen
 * @param count how many citations that are
 */
export type CopyCitation = (cite: (style: CitationStyle) => CopiedText, count?: number) => void;

/** Null where nothing can be copied. */
export const CopyCitationContext = createContext<CopyCitation | null>(null);

/** What copies citations; null where that cannot be done. */
export function useCopyCitation(): CopyCitation | null {
  return useContext(CopyCitationContext);
}
