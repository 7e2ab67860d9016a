import { useState } from 'react';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';

interface ReadPageProps {
  /** Resolves to whether the browser allowed it. */
  onRead: () => Promise<boolean>;
}

/** Offers to read a page on which Kamernoot does not run by itself. */
export function ReadPage({ onRead }: ReadPageProps) {
  const t = useTranslator();
  const [state, setState] = useState<'offered' | 'reading' | 'refused'>('offered');
  const read = async () => {
    setState('reading');
    setState((await onRead()) ? 'offered' : 'refused');
  };
  return (
    <Notice
      tone={state === 'refused' ? 'problem' : 'plain'}
      text={t(state === 'refused' ? 'page.refused' : 'page.absent')}
    >
      <Button icon="read" onClick={() => void read()} disabled={state === 'reading'}>
        {t(state === 'reading' ? 'page.reading' : 'page.read')}
      </Button>
    </Notice>
  );
}
