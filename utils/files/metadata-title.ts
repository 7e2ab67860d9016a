/** What a program puts before or behind the name of what it saved. */
const OF_PROGRAM = /^Microsoft (?:Office )?Word - |\.(?:pdf|docx?|odt|rtf|xml)$/gi;
/** Names of files in the making, addresses, and whole lines of a letterhead are no title. */
const NO_TITLE = /[~\\/]|\s{3}|^untitled$|^(?:document|brief|naamloos)\d*$/i;
const LONGEST = 300;

/**
 * The title that a document gives itself in its metadata, without what a program added; null when it says nothing of
 * use: it is typed by nobody and seldom looked at.
 */
export function titleInMetadata(said: unknown): string | null {
  if (typeof said !== 'string') return null;
  const title = decoded(said).trim().replace(OF_PROGRAM, '').trim();
  if (title.length > LONGEST || NO_TITLE.test(title) || !/\p{L}{3}/u.test(title)) return null;
  return title;
}

function decoded(text: string): string {
  if (!text.includes('%20')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
