import JSZip from 'jszip';
import { citeLetter, publishedIdOf } from '../citation';
import { isPublicId } from '../letters/letter-ids';
import { safeName } from './file-name';
import { byLetter, type ExportedLetter } from './letters';
import { markdownPassage, tagsOf } from './markdown';
import { frontMatter, markdownLine } from './markdown-text';
import type { ExportContext, Exporter } from './types';

/** `2011-03-16 kst-30573-61 Europese inzet migratiebeleid` */
function noteName({ source }: ExportedLetter): string {
  const parts = [source.date ?? '', publishedIdOf(source.ids) ?? '', source.title];
  return safeName(parts.filter(Boolean).join(' '), 'letter');
}

function note({ source, passages }: ExportedLetter, context: ExportContext): string {
  const head = frontMatter({
    title: source.title,
    sender: source.sender,
    date: source.date,
    citation: citeLetter(source, context.style).text,
    address: source.url,
    numbers: source.ids.filter(isPublicId),
    own_reference: source.ownReference ?? null,
    passages: passages.length,
    tags: tagsOf(passages),
  });
  const heading = markdownLine(source.title) || markdownLine(source.url);
  return [head, `# ${heading}`, ...passages.map((passage) => markdownPassage(passage, context)), ''].join(
    '\n\n',
  );
}

/** A folder in a zip archive, with one note for every letter. */
export const exportMarkdownFolder: Exporter = async (passages, context, onProgress) => {
  const zip = new JSZip();
  const folder = zip.folder('Kamernoot')!;
  const taken = new Set<string>();
  // The time of the export and not of the machine, so that one export is always the same file.
  const date = new Date(context.exportedAt);
  for (const letter of byLetter(passages)) {
    const name = noteName(letter);
    let free = name;
    // Windows and macOS take capitals and small letters for the same.
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} ${count}`;
    taken.add(free.toLowerCase());
    folder.file(`${free}.md`, note(letter, context), { date });
  }
  const archive = await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }, ({ percent }) =>
    onProgress(percent / 100),
  );
  return [archive];
};
