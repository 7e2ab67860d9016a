import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../basics/button';
import '../basics/field.css';
import { useTranslator } from '../basics/language';
import './find-bar.css';

interface FindBarProps {
  /** Looks for words; returns how often they are there. */
  onSearch: (words: string) => number;
  /** Shows a place, counted from 0. */
  onShow: (place: number) => void;
  onClose: () => void;
}

/** Finds words in the letter: Enter goes on, Shift+Enter goes back, Escape closes. */
export function FindBar({ onSearch, onShow, onClose }: FindBarProps) {
  const t = useTranslator();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [count, setCount] = useState(0);
  const [place, setPlace] = useState(0);
  useEffect(() => field.current?.focus(), []);

  const search = (wanted: string) => {
    setWords(wanted);
    const found = onSearch(wanted);
    setCount(found);
    setPlace(0);
    if (found > 0) onShow(0);
  };
  const go = (step: 1 | -1) => {
    if (count === 0) return;
    const next = (place + step + count) % count;
    setPlace(next);
    onShow(next);
  };
  const said =
    count > 0
      ? t('reader.findPlace', { place: place + 1, count })
      : words.trim() === ''
        ? ''
        : t('reader.findNone');
  return (
    <search className="find-bar">
      <input
        ref={field}
        className="field"
        type="search"
        aria-label={t('reader.find')}
        placeholder={t('reader.find')}
        value={words}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
        }}
      />
      <output>{said}</output>
      <span className="reader-tools-group">
        <IconButton
          icon="previous"
          label={t('reader.findPrevious')}
          disabled={count === 0}
          onClick={() => go(-1)}
        />
        <IconButton icon="next" label={t('reader.findNext')} disabled={count === 0} onClick={() => go(1)} />
        <IconButton icon="close" label={t('reader.findClose')} onClick={onClose} />
      </span>
    </search>
  );
}
