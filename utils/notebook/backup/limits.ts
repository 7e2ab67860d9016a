/** Limits on what a file may hold, beside those of its rows in `../limits.ts`. */

/** Of the whole file, in bytes: about 100,000 passages. A text of more than 512 MB does not exist in Chromium. */
export const MAX_FILE_BYTES = 400 * 1024 * 1024;
/** How deep lists and objects lie in each other. */
export const MAX_DEPTH = 16;
/** Of one setting or of all saved searches, in UTF-16 code units of their JSON. */
export const MAX_CHOICE_LENGTH = 500_000;
/** Of what is kept aside of one row, in UTF-16 code units of its JSON. */
export const MAX_UNKNOWN_LENGTH = 20_000;
