/** Limits on what can be kept of one passage. Lengths are in UTF-16 code units. */
export const MAX_QUOTE_LENGTH = 20_000;
export const MAX_NOTE_LENGTH = 100_000;
export const MAX_TAGS = 50;
export const MAX_TAG_LENGTH = 100;
