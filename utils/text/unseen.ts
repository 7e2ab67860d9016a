/** Signs that nobody sees: they turn the direction of what follows, join, or take no room. Line ends and tabs are seen. */
export const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/** A name without the signs in it that could make it look like another: as of a page, or of a file. */
export const withoutUnseen = (name: string): string => name.replace(UNSEEN, '');
