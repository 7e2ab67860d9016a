import { linkNotes } from './link-notes';
import { openTextBoxes } from './text-boxes';

/**
 * Makes of what docx-preview draws a page that is read as any other: footnote markers link to their notes, the words
 * in text boxes are words. Afterwards `readPageText(container, { isOurs: isRunningPart })` and `joinFootnotes` give
 * the text of the letter and its notes.
 *
 * @param container what `renderAsync` of docx-preview 0.4 drew into
 */
export function prepareDocxView(container: Element): void {
  openTextBoxes(container);
  linkNotes(container);
}
