import { escapeHtml } from './citation';
import { citePassage, type CitedPassage, type CopiedText } from './cite-passage';
import type { CitationStyle } from './types';

/** Several passages under each other, each with its citation and what was noted, to paste into a memo. */
export function citePassages(
  passages: readonly (CitedPassage & { note: string })[],
  style: CitationStyle,
): CopiedText {
  const cited = passages.map((passage) => {
    const { text, html } = citePassage(passage, style);
    const note = passage.note.trim();
    if (note === '') return { text, html };
    return { text: `${text}\n${note}`, html: `${html}<p>${escapeHtml(note)}</p>` };
  });
  return {
    text: cited.map(({ text }) => text).join('\n\n'),
    html: cited.map(({ html }) => html).join(''),
  };
}
