/** Limits on what can be kept of one passage. Lengths are in UTF-16 code units. */
export const MAX_QUOTE_LENGTH = 20_000;
export const MAX_NOTE_LENGTH = 100_000;
/** Of all tags as they are typed, with what is between them. */
export const MAX_TYPED_TAGS_LENGTH = 2_000;

/** What a row may hold in the end: a passage that is kept again, or taken over from a file, is joined with the first. */
export const MAX_JOINED_NOTE_LENGTH = 1_000_000;
export const MAX_JOINED_TAGS = 5_000;
