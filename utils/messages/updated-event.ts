/** What the background has an open page hear when the extension was updated under it. Only a hint: a page can forge it. */
export const UPDATED_EVENT = 'kamernoot-updated';
