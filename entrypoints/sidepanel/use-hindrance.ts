import { useEffect, useState } from 'react';
import { database, HINDERED, type NotebookHindrance } from '../../utils/notebook/database';

/** What stands between this panel and the notebook; null when nothing does. */
export function useHindrance(): NotebookHindrance | null {
  const [hindrance, setHindrance] = useState<NotebookHindrance | null>(null);
  useEffect(() => {
    const listen = (event: Event) => setHindrance((event as CustomEvent<NotebookHindrance>).detail);
    const ended = () => setHindrance((now) => (now === 'blocked' ? null : now));
    database.hindrances.addEventListener(HINDERED, listen);
    database.on('ready', ended);
    return () => {
      database.hindrances.removeEventListener(HINDERED, listen);
      database.on('ready').unsubscribe(ended);
    };
  }, []);
  return hindrance;
}
