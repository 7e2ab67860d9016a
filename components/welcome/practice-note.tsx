import { useTranslator } from '../basics/language';
import { MarkedText } from '../basics/marked-text';
import type { ListedPassage } from '../notebook/passage-list';
import { PassageQuote } from '../passage/passage-quote';
import { rangesIn } from '../passage/ranges-in';
import { TagList } from '../passage/tag-list';

interface PracticeNoteProps {
  note: ListedPassage;
  onShow: () => void;
}

/** A passage that was kept while practising, marked as such. */
export function PracticeNote({ note: { snippet, matches }, onShow }: PracticeNoteProps) {
  const t = useTranslator();
  return (
    <li className="practice-note">
      <PassageQuote quote={snippet.quote} ranges={rangesIn(matches, 'quote')} onOpen={onShow} />
      {snippet.note && (
        <p>
          <MarkedText text={snippet.note} ranges={rangesIn(matches, 'note')} />
        </p>
      )}
      <TagList tags={snippet.tags} matches={matches} />
      <p className="practice-mark">{t('welcome.practiceNote')}</p>
    </li>
  );
}
