import { useEffect, useEffectEvent, useState } from 'react';

/** Whether words are being dragged, and not a file or a link of the panel's own. */
const holdsWords = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer !== null && dataTransfer.types.includes('text/plain') && !dataTransfer.types.includes('Files');

/**
 * Calls `drop` with words that were dragged from a page into the panel.
 *
 * @returns whether words are being held over it now
 */
export function useDroppedWords(drop: (words: string) => void): boolean {
  const [held, setHeld] = useState(false);
  const onWords = useEffectEvent(drop);

  useEffect(() => {
    /** A drag that began in the panel moves the panel's own words about. */
    let own = false;
    const listening = new AbortController();
    const on = (
      name: 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop',
      heard: (event: DragEvent) => void,
    ) => document.addEventListener(name, heard, { signal: listening.signal });
    const isField = (event: DragEvent): boolean =>
      event.target instanceof Element && event.target.closest('input, textarea') !== null;

    on('dragstart', () => (own = true));
    on('dragend', () => (own = false));
    on('dragover', (event) => {
      // Into a field words go as everywhere.
      if (own || !holdsWords(event) || isField(event)) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = 'copy';
      setHeld(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setHeld(false);
    });
    on('drop', (event) => {
      setHeld(false);
      if (own || !holdsWords(event) || isField(event)) return;
      event.preventDefault();
      const words = event.dataTransfer!.getData('text/plain').trim();
      if (words !== '') onWords(words);
    });
    return () => listening.abort();
  }, []);
  return held;
}
